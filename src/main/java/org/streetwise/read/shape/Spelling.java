package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;

/// Finds the word that a misspelt one stands for.
final class Spelling {
    private Spelling() {}

    /// The nearest of several words, if it is near enough: one slip for every three letters. The first of equals.
    static Optional<String> nearest(String word, List<String> words) {
        Optional<String> nearest = Optional.empty();
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : words) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int slips = slips(word, candidate);
                if (slips < least) {
                    least = slips;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /// How many letters to insert, delete, replace or swap with their neighbour: Damerau's distance, restricted to one
    /// edit at each place.
    static int slips(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] now = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[to.length()];
    }
}
