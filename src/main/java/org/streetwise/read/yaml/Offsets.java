package org.streetwise.read.yaml;

import java.util.Arrays;

/// Turns SnakeYAML's offsets, which count code points, into UTF-16 offsets.
final class Offsets {
    private final int[] wide;

    /// @param text without lone surrogates
    Offsets(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0, point = 0; i < text.length(); i++, point++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count++] = point;
                i++;
            }
        }
        wide = Arrays.copyOf(found, count);
    }

    int utf16(int codePoints) {
        if (wide.length == 0) {
            return codePoints;
        }
        int found = Arrays.binarySearch(wide, codePoints);
        return codePoints + (found >= 0 ? found : -found - 1);
    }
}
