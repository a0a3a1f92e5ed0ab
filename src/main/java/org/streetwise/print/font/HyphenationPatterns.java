package org.streetwise.print.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Liang's hyphenation patterns of one language in a trie (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).
///
/// A node has a letter, its first child and its next sibling. The node where a pattern ends also has the pattern's
/// digits, four bits for each place.
final class HyphenationPatterns {
    private static final int DIGITS_PER_PATTERN = 16;

    private char[] letters = new char[1 << 15];
    private int[] children = new int[1 << 15];
    private int[] siblings = new int[1 << 15];
    private long[] digits = new long[1 << 15];
    private int size = 1;
    private final Map<String, int[]> exceptions = new HashMap<>();

    /// @param more patterns besides those of the file
    HyphenationPatterns(PatternFile file, List<String> more) {
        for (String pattern : file.patterns()) {
            add(pattern);
        }
        for (String pattern : more) {
            add(pattern);
        }
        for (String exception : file.exceptions()) {
            except(exception);
        }
    }

    private void add(String pattern) {
        int node = 0;
        int place = 0;
        long levels = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                levels |= (long) (c - '0') << 4 * place;
            } else {
                node = childOrNew(node, c);
                place++;
            }
        }
        if (place < DIGITS_PER_PATTERN) {
            digits[node] = levels;
        }
    }

    private int childOrNew(int node, char letter) {
        int child = child(node, letter);
        if (child != 0) {
            return child;
        }
        if (size == letters.length) {
            grow();
        }
        letters[size] = letter;
        // The newest child comes first: the files are sorted, so the next pattern usually takes the same path.
        siblings[size] = children[node];
        children[node] = size;
        return size++;
    }

    private int child(int node, char letter) {
        int child = children[node];
        while (child != 0 && letters[child] != letter) {
            child = siblings[child];
        }
        return child;
    }

    private void grow() {
        letters = Arrays.copyOf(letters, 2 * size);
        children = Arrays.copyOf(children, 2 * size);
        siblings = Arrays.copyOf(siblings, 2 * size);
        digits = Arrays.copyOf(digits, 2 * size);
    }

    private void except(String hyphenated) {
        String[] syllables = hyphenated.split("-");
        int[] breaks = new int[syllables.length - 1];
        int offset = 0;
        for (int i = 0; i < breaks.length; i++) {
            offset += syllables[i].length();
            breaks[i] = offset;
        }
        exceptions.put(String.join("", syllables), breaks);
    }

    /// The places in a lower-case word where the patterns find a syllable to begin, however near the ends of the word.
    int[] breaks(String word) {
        int[] exception = exceptions.get(word);
        if (exception != null) {
            return exception;
        }
        int[] levels = new int[word.length() + 1];
        String dotted = "." + word + ".";
        for (int start = 0; start < dotted.length(); start++) {
            int node = 0;
            for (int i = start; i < dotted.length(); i++) {
                node = child(node, dotted.charAt(i));
                if (node == 0) {
                    break;
                }
                raise(levels, digits[node], start - 1);
            }
        }
        return odd(levels);
    }

    private static void raise(int[] levels, long pattern, int offset) {
        for (int place = offset; pattern != 0; pattern >>>= 4, place++) {
            if (place >= 0 && place < levels.length) {
                levels[place] = Math.max(levels[place], (int) (pattern & 15));
            }
        }
    }

    private static int[] odd(int[] levels) {
        int[] breaks = new int[levels.length];
        int count = 0;
        for (int i = 1; i < levels.length - 1; i++) {
            if (levels[i] % 2 == 1) {
                breaks[count++] = i;
            }
        }
        return Arrays.copyOf(breaks, count);
    }
}
