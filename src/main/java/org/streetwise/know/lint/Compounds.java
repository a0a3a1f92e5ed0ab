package org.streetwise.know.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Finds words that begin or end with another word: `Pendrechtlaan`, `winkelcentrumpendrecht`. Case makes no
/// difference.
final class Compounds<T> {
    private final Map<String, List<T>> values = new HashMap<>();
    private final NavigableSet<Integer> lengths = new TreeSet<>();

    void add(String word, T value) {
        values.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(value);
        lengths.add(word.length());
    }

    /// Finds every such word in a text. A word that is no longer than the other is not one.
    void find(String text, PhraseIndex.Found<T> found) {
        for (PhraseIndex.Word word : PhraseIndex.split(text)) {
            String lower = word.text().toLowerCase(Locale.ROOT);
            for (int length : lengths.headSet(lower.length(), false)) {
                String first = lower.substring(0, length);
                String last = lower.substring(lower.length() - length);
                values.getOrDefault(first, List.of()).forEach(value -> found.at(word.start(), word.end(), value));
                if (!last.equals(first)) {
                    values.getOrDefault(last, List.of()).forEach(value -> found.at(word.start(), word.end(), value));
                }
            }
        }
    }
}
