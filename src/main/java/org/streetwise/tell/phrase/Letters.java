package org.streetwise.tell.phrase;

/// Numbers written as letters: a … z, aa, ab …
public final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /// The letters for a number.
    ///
    /// @param number from 1
    public static String of(int number) {
        String last = String.valueOf((char) ('a' + (number - 1) % ALPHABET));
        return number <= ALPHABET ? last : of((number - 1) / ALPHABET) + last;
    }
}
