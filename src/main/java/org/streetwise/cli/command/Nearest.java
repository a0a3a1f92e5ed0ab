package org.streetwise.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses which word was meant.
public final class Nearest {
    private Nearest() {}

    /// The candidate that fewest typing errors lie between; none where that would be more than a third of the word.
    public static Optional<String> to(String typed, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> errors(typed, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> errors(typed, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// How many letters are wrong, missing, too many or swapped with their neighbour (optimal string alignment).
    private static int errors(String one, String other) {
        int[][] errors = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, errors);
            }
        }
        return errors[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] errors) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(errors[i - 1][j - 1] + (same ? 0 : 1), Math.min(errors[i - 1][j], errors[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
    }
}
