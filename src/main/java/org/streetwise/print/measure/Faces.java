package org.streetwise.print.measure;

import java.util.List;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// The faces of a stylesheet's families.
public record Faces(FontLibrary library, Stylesheet stylesheet) {
    /// The white space after a label, relative to the size.
    private static final double BEHIND_LABEL = 0.7;

    /// A face of a family. If the family does not exist, it is a face of the first one.
    public Typeface face(TextStyle.Family family, boolean bold, boolean italic) {
        String name = stylesheet.families().of(family);
        return library.find(name, bold, italic)
                .or(() -> library.find(library.families().getFirst(), bold, italic))
                .orElseThrow();
    }

    /// The stylesheet's style of this name.
    public TextStyle style(StyleName name) {
        return stylesheet.style(name);
    }

    /// The face of a style.
    public Typeface face(TextStyle style) {
        return face(style.family(), style.bold(), style.italic());
    }

    /// Whether a term fits into the space to the left of definitions.
    public boolean beside(List<Inline> term) {
        TextStyle look = stylesheet.style(StyleName.TERM);
        TextStyle definition = stylesheet.style(StyleName.DEFINITION);
        double width = face(look).width(PlainText.of(term), look.size());
        return definition.hang() > 0 && width <= definition.hang() - definition.size();
    }

    /// The width of a label to the left of its text, with the white space between the two.
    public double label(String label, TextStyle style) {
        return face(style).width(label, style.size()) + BEHIND_LABEL * style.size();
    }

    /// The distance from a line's top to its baseline. The leading beyond the face's height is divided equally above
    /// and below.
    public double rise(TextStyle style) {
        Typeface face = face(style);
        double ascent = face.ascent() * style.size() / 1000;
        double descent = face.descent() * style.size() / 1000;
        return (style.leading() - ascent - descent) / 2 + ascent;
    }
}
