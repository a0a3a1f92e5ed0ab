package org.streetwise.print.layout.line;

import org.streetwise.print.font.Typeface;

/// A part of a set line that is drawn in one go. Fragments come in reading order.
///
/// `x` is its left edge, from the column's left edge; `width` is its width. Both are in points.
public sealed interface Fragment {
    /// The piece that it is a part of.
    Piece.Text piece();

    /// The text that a reader gets.
    String text();

    double x();

    double width();

    /// Characters of one typeface.
    ///
    /// @param text what is drawn and read. At a line's end it includes the space between this line's last word and the
    ///     next line's first; `width` does not include that space
    /// @param spacing what justification adds to each space, in points
    record Glyphs(Piece.Text piece, Typeface face, String text, double x, double width, double spacing)
            implements Fragment {

        /// What is added after each UTF-16 unit besides its advance, in thousandths of the type size: kerning, and
        /// extra width after spaces. Positive is to the right; numbers in a PDF's TJ array have the opposite sign.
        public float[] adjustments() {
            float[] adjustments = new float[text.length()];
            float spaced = (float) (spacing * 1000 / piece.size());
            int i = 0;
            while (i < adjustments.length) {
                int c = text.codePointAt(i);
                int next = i + Character.charCount(c);
                if (next < adjustments.length) {
                    adjustments[next - 1] = face.kerning(c, text.codePointAt(next));
                }
                if (Signs.isElastic(c)) {
                    adjustments[next - 1] += spaced;
                }
                i = next;
            }
            return adjustments;
        }
    }

    /// A hyphen that the text itself does not have; its reader gets U+00AD.
    record Hyphen(Piece.Text piece, Typeface face, double x, double width) implements Fragment {
        @Override
        public String text() {
            return "\u00AD";
        }
    }

    /// Characters that no typeface has, drawn as boxes.
    ///
    /// @param boxes how many boxes of equal width stand side by side
    /// @param height of a box above the baseline, in points
    record Missing(Piece.Text piece, String text, int boxes, double x, double width, double height)
            implements Fragment {}
}
