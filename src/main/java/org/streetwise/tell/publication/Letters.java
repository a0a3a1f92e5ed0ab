package org.streetwise.tell.publication;

/// Counts in letters: a … z, aa, ab …
final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /// @param number from 1
    static String of(int number) {
        String last = String.valueOf((char) ('a' + (number - 1) % ALPHABET));
        return number <= ALPHABET ? last : of((number - 1) / ALPHABET) + last;
    }
}
