package org.streetwise.know.value;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names that something may have which could not be read.
///
/// @param any whether it may have any name at all, as a file may that is not even text
/// @param words otherwise the words in the part that could not be read, and its lines as ids
public record UnreadNames(boolean any, Set<String> words) {
    /// Everything could be read.
    public static final UnreadNames NONE = new UnreadNames(false, Set.of());

    /// It is not known what could not be read.
    public static final UnreadNames ANY = new UnreadNames(true, Set.of());

    /// In characters; the words of a longer text take much memory.
    private static final int LONGEST_TEXT = 1_000_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:#/'\"\\[\\]{}]+");
    private static final Pattern FIELD = Pattern.compile("^[\\s-]*(?:[\\w]+:)?");

    public UnreadNames {
        words = Set.copyOf(words);
    }

    /// The names that may stand in a text: its words, and what its lines would be as ids. A very long text may hold any
    /// name.
    public static UnreadNames in(String text) {
        if (text.length() > LONGEST_TEXT) {
            return ANY;
        }
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS.splitAsStream(text).forEach(words::add);
        text.lines()
                .flatMap(line -> Stream.of(line, FIELD.matcher(line).replaceFirst("")))
                .forEach(value -> Slug.of(value).ifPresent(words::add));
        return new UnreadNames(false, words);
    }

    /// The names of both.
    public UnreadNames or(UnreadNames other) {
        if (any || other.any) {
            return ANY;
        }
        Set<String> both = new HashSet<>(words);
        both.addAll(other.words);
        return new UnreadNames(false, both);
    }

    /// Whether a thing of this name may be what could not be read.
    public boolean mayBe(String name) {
        return any || words.contains(name);
    }
}
