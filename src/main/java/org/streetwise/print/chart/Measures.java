package org.streetwise.print.chart;

/// How much room a text takes in the face that a chart's texts are set in; sizes and widths are in points.
public interface Measures {
    /// How wide a text is on one line.
    double width(String text, double size);

    /// How many lines a text takes in a column.
    int lines(String text, double size, double column);

    /// For formats that leave the setting of text to other programs: a letter's width, as a share of the type's size,
    /// is taken to be as it is on average.
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
