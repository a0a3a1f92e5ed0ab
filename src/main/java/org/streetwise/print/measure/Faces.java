package org.streetwise.print.measure;

import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;

/// The faces that a stylesheet's families have.
public record Faces(FontLibrary library, Stylesheet stylesheet) {
    /// A family's face; where there is no such family, that of the first there is.
    public Typeface face(TextStyle.Family family, boolean bold, boolean italic) {
        String name = stylesheet.families().of(family);
        return library.find(name, bold, italic)
                .or(() -> library.find(library.families().getFirst(), bold, italic))
                .orElseThrow();
    }

    public Typeface face(TextStyle style) {
        return face(style.family(), style.bold(), style.italic());
    }

    /// From a line's top to its baseline: what the leading has beyond the face is shared above and below.
    public double rise(TextStyle style) {
        Typeface face = face(style);
        double ascent = face.ascent() * style.size() / 1000;
        double descent = face.descent() * style.size() / 1000;
        return (style.leading() - ascent - descent) / 2 + ascent;
    }
}
