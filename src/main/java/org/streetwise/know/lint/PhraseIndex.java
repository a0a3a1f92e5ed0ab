package org.streetwise.know.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds many phrases in a text at once, word by word: `Oud West` is found in `Oud-West` too, but not in `Noordwest`.
/// Words consist of letters and digits. A phrase's last word may have an ending.
final class PhraseIndex<T> {
    private final List<String> endings;
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {}

    /// A word of a text.
    record Word(String text, int start, int end) {}

    /// Receives each phrase found: where its first word starts in the text, and where its last word ends.
    @FunctionalInterface
    interface Found<T> {
        void at(int start, int end, T value);
    }

    /// @param endings that a phrase's last word may have
    PhraseIndex(Collection<String> endings) {
        this.endings = List.copyOf(endings);
    }

    /// A text's words.
    static List<String> words(String text) {
        return split(text).stream().map(Word::text).toList();
    }

    /// @param words at least one
    void add(List<String> words, T value) {
        byFirst.computeIfAbsent(key(words.getFirst()), _ -> new ArrayList<>()).add(new Entry<>(words, value));
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /// Finds every phrase in a text, in the text's order.
    ///
    /// @param anyCase whether to ignore case; it is always ignored in a word of at least three capitals
    void find(String text, boolean anyCase, Found<T> found) {
        List<Word> words = split(text);
        for (int i = 0; i < words.size(); i++) {
            String first = key(words.get(i).text());
            find(words, i, byFirst.getOrDefault(first, List.of()), anyCase, found);
            for (String ending : endings) {
                if (first.endsWith(ending)) {
                    String stem = first.substring(0, first.length() - ending.length());
                    find(words, i, byFirst.getOrDefault(stem, List.of()), anyCase, found);
                }
            }
        }
    }

    private void find(List<Word> words, int at, List<Entry<T>> entries, boolean anyCase, Found<T> found) {
        for (Entry<T> entry : entries) {
            int last = at + entry.words().size() - 1;
            if (last < words.size() && matches(words, at, entry.words(), anyCase)) {
                found.at(words.get(at).start(), words.get(last).end(), entry.value());
            }
        }
    }

    private boolean matches(List<Word> words, int at, List<String> phrase, boolean anyCase) {
        for (int i = 0; i < phrase.size(); i++) {
            String word = words.get(at + i).text();
            boolean isLast = i == phrase.size() - 1;
            if (!equal(word, phrase.get(i), anyCase) && !(isLast && hasEnding(word, phrase.get(i), anyCase))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasEnding(String word, String phrase, boolean anyCase) {
        return word.length() > phrase.length()
                && endings.contains(key(word.substring(phrase.length())))
                && equal(word.substring(0, phrase.length()), phrase, anyCase);
    }

    private static boolean equal(String word, String phrase, boolean anyCase) {
        boolean loud = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return anyCase || loud ? word.equalsIgnoreCase(phrase) : word.equals(phrase);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(new Word(text.substring(start, i), start, i));
                start = -1;
            }
        }
        return words;
    }
}
