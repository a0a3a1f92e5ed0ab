package org.streetwise.print.chart;

/// Measures texts in the typeface of charts. Sizes and widths are in points.
public interface Measures {
    /// The width of a text on one line.
    double width(String text, double size);

    /// The number of lines of a text in a column.
    int lines(String text, double size, double column);

    /// Estimates for formats in which other programs set the text: each letter has an average width, relative to the
    /// type's size.
    Measures ESTIMATED = new Measures() {
        private static final double LETTER = 0.53;

        @Override
        public double width(String text, double size) {
            return LETTER * size * text.codePointCount(0, text.length());
        }

        @Override
        public int lines(String text, double size, double column) {
            return (int) Math.max(1, Math.ceil(width(text, size) / column));
        }
    };
}
