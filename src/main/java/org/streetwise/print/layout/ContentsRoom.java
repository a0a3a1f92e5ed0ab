package org.streetwise.print.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;

/// Makes room for the labels in a list of contents, such as `Lesson 14`, which stand left of the titles. A style that
/// sets labels in the same line as the title needs no such room and gets none.
public final class ContentsRoom {
    private static final List<StyleName> LEVELS =
            List.of(StyleName.CONTENTS_1, StyleName.CONTENTS_2, StyleName.CONTENTS_3);

    private ContentsRoom() {}

    /// How many points wider the room for labels must be; 0 if it is wide enough.
    ///
    /// @param leeway how much wider labels may become in another typeface: 1.2 allows for a fifth more
    public static double lacking(NumberedDocument document, Stylesheet sheet, FontLibrary fonts, double leeway) {
        Faces faces = new Faces(fonts, sheet);
        double lacking = 0;
        for (ContentsEntry entry : document.contents()) {
            TextStyle style = sheet.style(StyleName.contents(entry.level()));
            if (entry.label().isPresent() && style.hang() > 0) {
                lacking = Math.max(lacking, faces.label(entry.label().get(), style) * leeway - style.hang());
            }
        }
        return Math.ceil(lacking);
    }

    /// The stylesheet with that much more room. All levels get the same, so that titles stay aligned as they were.
    public static Stylesheet widened(Stylesheet sheet, double lacking) {
        Map<StyleName, TextStyle> wider = new EnumMap<>(StyleName.class);
        for (StyleName level : LEVELS) {
            TextStyle style = sheet.style(level);
            if (lacking > 0 && style.hang() > 0) {
                wider.put(
                        level,
                        style.indented(style.indentLeft() + lacking, style.indentRight(), style.hang() + lacking));
            }
        }
        return sheet.with(wider);
    }
}
