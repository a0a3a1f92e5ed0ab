package org.streetwise.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Guesses what an author meant by a word that is not allowed.
public final class Nearest {
    /// With more slips than these it is another word, however long it is.
    private static final int MOST_SLIPS = 3;

    /// Too many words begin with fewer letters than these.
    private static final int SHORTEST_BEGINNING = 4;

    private Nearest() {}

    /// The candidate that becomes the word by the fewest slips: a letter added, left out or replaced, or two swapped.
    /// None if even the best needs more than three, or more than a third of the word's letters. Among equals, the first
    /// wins. If none is near enough, it is the only candidate that begins with the word.
    public static Optional<String> to(String word, Collection<String> candidates) {
        String best = null;
        int fewest = Math.clamp(word.length() / 3, 1, MOST_SLIPS) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) >= fewest) {
                continue;
            }
            int slips = slips(word, candidate);
            if (slips < fewest) {
                fewest = slips;
                best = candidate;
            }
        }
        return best == null ? completed(word, candidates) : Optional.of(best);
    }

    private static Optional<String> completed(String word, Collection<String> candidates) {
        List<String> longer = word.length() < SHORTEST_BEGINNING
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> candidate.startsWith(word))
                        .limit(2)
                        .toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    /// The Damerau–Levenshtein distance in its restricted form (optimal string alignment).
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(last[j], now[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
