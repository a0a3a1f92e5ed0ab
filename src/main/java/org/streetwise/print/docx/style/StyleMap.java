package org.streetwise.print.docx.style;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.StyleNames;

/// Tells mammoth what our styles are in HTML. Many programs use mammoth to make web pages from Word files; it looks
/// neither at outline levels nor at base styles. If this part is there, mammoth reads it, one style per line, before
/// its own rules for Word's styles. Nothing else reads the part.
public final class StyleMap {
    /// The deepest heading in HTML, and the deepest of Word's own that mammoth knows.
    private static final int DEEPEST = 6;

    private static final Map<StyleName, String> PARAGRAPHS = new EnumMap<>(Map.of(
            StyleName.COVER_TITLE, "h1.title:fresh",
            StyleName.QUOTE, "blockquote > p:fresh",
            StyleName.ATTRIBUTION, "blockquote > p:fresh",
            StyleName.BLOCK_QUOTE, "blockquote > p:fresh",
            StyleName.TERM, "p:fresh > strong:fresh",
            StyleName.CODE, "pre:fresh"));

    private StyleMap() {}

    /// The part's text, in UTF-8.
    ///
    /// @param styles the file's paragraph styles
    public static byte[] of(Collection<ParagraphStyle> styles) {
        List<String> lines = new ArrayList<>();
        for (ParagraphStyle style : styles) {
            style.outline().ifPresent(level -> heading(style, level, lines));
            if (style.name().startsWith(Styles.CONTINUATION)) {
                paragraph(style.id(), "ul|ol > li > ".repeat(depth(style.name())) + "p:fresh", lines);
            }
        }
        PARAGRAPHS.forEach((style, path) -> paragraph(ParagraphStyle.id(StyleNames.of(style)), path, lines));
        lines.add("r." + CharacterStyles.EMPHASIS + " => em");
        lines.add("r." + CharacterStyles.STRIKETHROUGH + " => s");
        lines.add("r." + CharacterStyles.CODE + " => code");
        lines.add("r." + CharacterStyles.TERM + " => strong");
        return String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    /// How many lists a paragraph of that style stands in. The style of the first level has no number in its name.
    private static int depth(String continuation) {
        return Math.max(1, Character.digit(continuation.charAt(continuation.length() - 1), 10));
    }

    private static void heading(ParagraphStyle style, int level, List<String> lines) {
        if (!style.name().matches("heading [1-" + DEEPEST + "]")) {
            paragraph(style.id(), "h" + Math.min(level, DEEPEST) + ":fresh", lines);
        }
    }

    private static void paragraph(String id, String path, List<String> lines) {
        lines.add("p." + id + " => " + path);
    }
}
