package org.streetwise.print.layout.line;

import org.streetwise.print.font.Typeface;

/// A part of a set line that is drawn at one go. Fragments follow each other in reading order.
///
/// `x` is where it starts, from the column's left edge; `width` how far it reaches, both in points.
public sealed interface Fragment {
    /// Whose text it is.
    Piece.Text piece();

    /// What a reader gets.
    String text();

    double x();

    double width();

    /// Characters that one face draws.
    ///
    /// @param text what is drawn and read. At a line's end it has the space that parts its last word from the next
    ///     line's first one; `width` does not count that space
    /// @param spacing what justification adds to each space in it, in points
    record Glyphs(Piece.Text piece, Typeface face, String text, double x, double width, double spacing)
            implements Fragment {

        /// What comes after each UTF-16 unit of the text beside its advance, in thousandths of the size: kerning, and
        /// spacing after spaces. Positive is to the right; the numbers of a PDF's TJ array have the other sign.
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

    /// A hyphen that the text itself does not have: its reader gets U+00AD.
    record Hyphen(Piece.Text piece, Typeface face, double x, double width) implements Fragment {
        @Override
        public String text() {
            return "\u00AD";
        }
    }

    /// Characters that no face has, shown as boxes.
    ///
    /// @param boxes how many, of equal width, side by side
    /// @param height of a box above the baseline, in points
    record Missing(Piece.Text piece, String text, int boxes, double x, double width, double height)
            implements Fragment {}
}
