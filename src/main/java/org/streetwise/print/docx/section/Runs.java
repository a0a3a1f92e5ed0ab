package org.streetwise.print.docx.section;

import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Look;

/// Writes text as runs.
public final class Runs {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HARD_HYPHEN = '\u2011';

    private Runs() {}

    /// Writes text as one run, or as several where its direction turns. Line ends and tabs become spaces.
    public static void text(Xml xml, String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        for (Directions.Stretch stretch : Directions.of(isOneLine(text) ? text : text.replaceAll("\\R|\t", " "))) {
            xml.open("w:r");
            look.write(xml, stretch.rightToLeft());
            pieces(xml, stretch.text());
            xml.close();
        }
    }

    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t');
    }

    /// Writes text as one run that keeps its line ends and tabs.
    public static void lines(Xml xml, String text, Look look) {
        xml.open("w:r");
        look.write(xml);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            String[] columns = lines[i].split("\t", -1);
            for (int column = 0; column < columns.length; column++) {
                if (column > 0) {
                    xml.empty("w:tab");
                }
                pieces(xml, columns[column]);
            }
        }
        xml.close();
    }

    /// Writes a superscript (ECMA-376 §17.3.2.42).
    public static void raised(Xml xml, String text) {
        xml.open("w:r").open("w:rPr").value("w:vertAlign", "superscript").close();
        pieces(xml, text);
        xml.close();
    }

    /// Writes a tab.
    public static void tab(Xml xml) {
        xml.open("w:r").empty("w:tab").close();
    }

    /// Writes a line break.
    public static void lineBreak(Xml xml) {
        xml.open("w:r").empty("w:br").close();
    }

    /// Writes text with its special hyphens as elements (ECMA-376 §17.3.3.29 and §17.3.3.18). As a character, U+00AD
    /// would always show in Word, and U+2011 has no glyph of its own there.
    private static void pieces(Xml xml, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || c == HARD_HYPHEN) {
                piece(xml, text.substring(start, i));
                xml.empty(c == SOFT_HYPHEN ? "w:softHyphen" : "w:noBreakHyphen");
                start = i + 1;
            }
        }
        piece(xml, text.substring(start));
    }

    private static void piece(Xml xml, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:t");
        if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(text).close();
    }
}
