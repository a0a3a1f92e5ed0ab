package org.streetwise.diagnostic;

import java.util.Collection;
import java.util.Optional;

/// Finds what an author likely meant by a word that is none of those allowed.
public final class Nearest {
    /// More slips than these make another word, however long it is.
    private static final int MOST_SLIPS = 3;

    private Nearest() {}

    /// The candidate that takes the fewest slips (a letter added, left out, replaced, or two swapped) to become the
    /// word; none where even the best takes more than a third of the word's letters, or more than three. Of equals the
    /// first in the candidates' order wins.
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
        return Optional.ofNullable(best);
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
