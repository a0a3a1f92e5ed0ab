package org.streetwise.know.value;

import java.util.Optional;
import java.util.regex.Pattern;

/// A short name that files refer by: 1 to 40 characters of `a-z`, `0-9` and `-`.
public record Id(String value) implements Comparable<Id> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    /// The place of an id that could not be read, which was reported. Nothing has it, and no file can refer by it.
    public static final Id UNREADABLE = new Id("");

    public Id {
        if (!value.isEmpty() && !isWellFormed(value)) {
            throw new IllegalArgumentException("no id: " + value);
        }
    }

    /// Whether it is what its author wrote.
    public boolean isReadable() {
        return !value.isEmpty();
    }

    /// Whether a text can be an id.
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /// Reads an id; absent if the text can't be one.
    public static Optional<Id> read(String text) {
        return isWellFormed(text) ? Optional.of(new Id(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
