package org.streetwise.print.measure;

import java.util.List;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// The faces that a stylesheet's families have.
public record Faces(FontLibrary library, Stylesheet stylesheet) {
    /// In parts of the size.
    private static final double BEHIND_LABEL = 0.7;

    /// A family's face; where there is no such family, that of the first there is.
    public Typeface face(TextStyle.Family family, boolean bold, boolean italic) {
        String name = stylesheet.families().of(family);
        return library.find(name, bold, italic)
                .or(() -> library.find(library.families().getFirst(), bold, italic))
                .orElseThrow();
    }

    /// The stylesheet's style of that name.
    public TextStyle style(StyleName name) {
        return stylesheet.style(name);
    }

    /// The face that a style is set in.
    public Typeface face(TextStyle style) {
        return face(style.family(), style.bold(), style.italic());
    }

    /// Whether a term stands beside what is said of it, in the room that definitions leave left of them.
    public boolean beside(List<Inline> term) {
        TextStyle look = stylesheet.style(StyleName.TERM);
        TextStyle definition = stylesheet.style(StyleName.DEFINITION);
        double width = face(look).width(PlainText.of(term), look.size());
        return definition.hang() > 0 && width <= definition.hang() - definition.size();
    }

    /// What a label takes left of its text, with white space between the two.
    public double label(String label, TextStyle style) {
        return face(style).width(label, style.size()) + BEHIND_LABEL * style.size();
    }

    /// From a line's top to its baseline: what the leading has beyond the face is shared above and below.
    public double rise(TextStyle style) {
        Typeface face = face(style);
        double ascent = face.ascent() * style.size() / 1000;
        double descent = face.descent() * style.size() / 1000;
        return (style.leading() - ascent - descent) / 2 + ascent;
    }
}
