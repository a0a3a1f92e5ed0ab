package org.streetwise.print.layout;

import java.util.List;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;

/// Sets paragraphs into lines. For one thread; the library and the hyphenation may be shared.
public final class LineSetter {
    public LineSetter(FontLibrary fonts, Hyphenation hyphenation) {}

    /// Sets a paragraph.
    public SetText set(List<Piece> pieces, Measure measure) {
        return set(List.of(), pieces, measure);
    }

    /// Sets a paragraph with a label (a bullet, `Les 7`) at `measure.labelled()` left of its first line. The first line
    /// gives way to a label that is too long.
    public SetText set(List<Piece> label, List<Piece> pieces, Measure measure) {
        throw new UnsupportedOperationException();
    }
}
