package org.streetwise.print.font;

/// One face of a family, such as Lato Bold. Lengths are in thousandths of the type's size (ISO 32000-1, 9.2.4 glyph space).
public final class Typeface {
    /// A name that no other face has and that never changes: `Lato-BoldItalic`.
    public String id() {
        throw new UnsupportedOperationException();
    }

    public String family() {
        throw new UnsupportedOperationException();
    }

    public boolean bold() {
        throw new UnsupportedOperationException();
    }

    public boolean italic() {
        throw new UnsupportedOperationException();
    }

    /// The font file; a caller may not change it.
    public byte[] file() {
        throw new UnsupportedOperationException();
    }

    public int unitsPerEm() {
        throw new UnsupportedOperationException();
    }

    /// Whether the face has a glyph for a character.
    public boolean covers(int codePoint) {
        throw new UnsupportedOperationException();
    }

    /// A character's advance as a PDF states it: whole thousandths of the size, rounded down; 0 where it is not covered.
    public int advance(int codePoint) {
        throw new UnsupportedOperationException();
    }

    /// What comes between two neighbours, in thousandths of the size; negative draws them together.
    public float kerning(int left, int right) {
        throw new UnsupportedOperationException();
    }

    /// The width of a text in points, kerned.
    public double width(String text, double size) {
        throw new UnsupportedOperationException();
    }

    /// How far the face rises above the baseline.
    public double ascent() {
        throw new UnsupportedOperationException();
    }

    /// How far the face reaches below the baseline; positive.
    public double descent() {
        throw new UnsupportedOperationException();
    }

    public double capHeight() {
        throw new UnsupportedOperationException();
    }

    public double xHeight() {
        throw new UnsupportedOperationException();
    }

    /// Whether the font's licence bits allow it to be embedded as a subset.
    public boolean mayBeEmbedded() {
        throw new UnsupportedOperationException();
    }
}
