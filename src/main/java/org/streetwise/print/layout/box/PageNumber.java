package org.streetwise.print.layout.box;

import java.util.Locale;

/// The number of a page.
public record PageNumber(Style style, int number) {
    /// How a number is written.
    public enum Style {
        NONE,
        ROMAN,
        ARABIC
    }

    /// For a page that is not counted and shows no number.
    public static final PageNumber UNNUMBERED = new PageNumber(Style.NONE, 0);

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /// The number of the page that many pages later.
    public PageNumber plus(int pages) {
        return new PageNumber(style, number + pages);
    }

    /// The number as it is printed: `iv`, `34`; empty for a page that has none.
    public String label() {
        return switch (style) {
            case NONE -> "";
            case ROMAN -> roman();
            case ARABIC -> String.format(Locale.ROOT, "%d", number);
        };
    }

    private String roman() {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
