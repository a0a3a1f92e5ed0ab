package org.streetwise.print.style;

import java.util.EnumMap;
import java.util.Map;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Family;
import org.streetwise.print.style.TextStyle.Ink;
import org.streetwise.print.style.TextStyle.Keep;

/// A plain stylesheet for tests of renderers.
public final class TestStylesheet {
    private TestStylesheet() {}

    /// A4, Lato, text in a column with room for labels left of it.
    public static Stylesheet plain() {
        Map<StyleName, TextStyle> styles = new EnumMap<>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, body());
        }
        styles.put(StyleName.HEADING_1, heading(22, 28, 0, 24, 0, 60, 120));
        styles.put(StyleName.HEADING_2, heading(14, 19, 22, 6, 0, 60, 0));
        styles.put(StyleName.HEADING_3, heading(11.5, 15, 16, 4, 0, 60, 0));
        styles.put(StyleName.HEADING_4, heading(10, 14.5, 12, 2, 0, 0, 0));
        styles.put(StyleName.HEADING_LESSON, heading(12.5, 16.5, 22, 4, 0, 60, 0));
        styles.put(StyleName.HEADING_CASE, heading(16, 21, 0, 8, 0, 0, 30));
        styles.put(StyleName.HEADING_MINOR, heading(10.5, 14.5, 14, 3, 0, 0, 0));
        styles.put(StyleName.COVER_TITLE, heading(34, 40, 180, 12, -60, 0, 0));
        styles.put(StyleName.COVER_SUBTITLE, text(16, 22, 0, 24, -60, 0, false, Ink.TEXT));
        styles.put(StyleName.COVER_EDITION, text(13, 18, 0, 6, -60, 0, false, Ink.ACCENT));
        styles.put(StyleName.COVER_DATE, text(11, 15, 0, 6, -60, 0, false, Ink.MUTED));
        styles.put(StyleName.COVER_PUBLISHER, text(11, 15, 0, 2, -60, 0, false, Ink.TEXT));
        styles.put(StyleName.LEAD, text(12, 17, 0, 10, 0, 0, false, Ink.TEXT));
        styles.put(StyleName.COUNTS, text(9, 13, 0, 8, 0, 0, false, Ink.MUTED));
        styles.put(StyleName.NOTICE, text(9, 13, 0, 8, 0, 0, true, Ink.MUTED));
        styles.put(StyleName.QUOTE, text(11.5, 16, 8, 2, 18, 0, true, Ink.ACCENT));
        styles.put(StyleName.ATTRIBUTION, text(9, 13, 0, 10, 18, 0, false, Ink.MUTED));
        styles.put(StyleName.BLOCK_QUOTE, text(10, 14.5, 4, 4, 18, 0, false, Ink.TEXT));
        styles.put(StyleName.LIST_ITEM, text(10, 14.5, 0, 3, 14, 14, false, Ink.TEXT));
        styles.put(StyleName.CAPTION, text(9, 12.5, 14, 5, -60, 0, false, Ink.ACCENT));
        styles.put(StyleName.TABLE_HEAD, text(8.5, 11.5, 3, 3, -60, 0, false, Ink.ACCENT));
        styles.put(StyleName.TABLE_TEXT, text(8.5, 11.5, 2.5, 2.5, -60, 0, false, Ink.TEXT));
        styles.put(StyleName.TABLE_NOTE, text(8, 11, 4, 2, -60, 0, false, Ink.MUTED));
        styles.put(StyleName.PICTURE_CAPTION, text(8.5, 11.5, 5, 14, 0, 0, false, Ink.MUTED));
        styles.put(StyleName.MATRIX_HEAD, text(7.5, 10, 2, 2, -60, 0, false, Ink.ACCENT));
        styles.put(StyleName.MATRIX_TEXT, text(7.5, 10, 1.5, 1.5, -60, 0, false, Ink.TEXT));
        styles.put(StyleName.NOTE, text(8, 11, 0, 2, 0, 14, false, Ink.TEXT));
        styles.put(StyleName.RUNNING_HEAD, text(8, 11, 0, 0, -60, 0, false, Ink.MUTED));
        styles.put(StyleName.PAGE_NUMBER, text(8, 11, 0, 0, -60, 0, false, Ink.MUTED));
        styles.put(StyleName.CONTENTS_1, text(10, 14.5, 8, 2, 0, 60, false, Ink.TEXT));
        styles.put(StyleName.CONTENTS_2, text(9.5, 13, 0, 2, 0, 60, false, Ink.TEXT));
        styles.put(StyleName.CONTENTS_3, text(9, 13, 0, 2, 12, 0, false, Ink.TEXT));
        return new Stylesheet(
                "plain",
                new Stylesheet.Families("Lato", "Lato", "Liberation Mono"),
                new Stylesheet.Palette(
                        new Colour(0x1A1A1A),
                        new Colour(0x0B5563),
                        new Colour(0x595959),
                        new Colour(0x9AA5A8),
                        new Colour(0xEEF3F4),
                        new Colour(0x0B5563)),
                new Stylesheet.Sheet(595.28, 841.89, 85, 85, 145, 85, 48, 48),
                Stylesheet.CoverField.LEFT,
                styles);
    }

    private static TextStyle body() {
        return new TextStyle(
                Family.TEXT,
                10,
                false,
                false,
                Ink.TEXT,
                14.5,
                0,
                7,
                0,
                0,
                0,
                Alignment.JUSTIFIED,
                true,
                Keep.LINES,
                0,
                0,
                false);
    }

    private static TextStyle text(
            double size,
            double leading,
            double before,
            double after,
            double indent,
            double hang,
            boolean italic,
            Ink ink) {
        return new TextStyle(
                Family.TEXT,
                size,
                false,
                italic,
                ink,
                leading,
                before,
                after,
                indent,
                0,
                hang,
                Alignment.LEFT,
                true,
                Keep.LINES,
                0,
                0,
                false);
    }

    private static TextStyle heading(
            double size, double leading, double before, double after, double indent, double hang, double openAbove) {
        return new TextStyle(
                Family.HEADING,
                size,
                true,
                false,
                Ink.ACCENT,
                leading,
                before,
                after,
                indent,
                0,
                hang,
                Alignment.LEFT,
                false,
                Keep.WITH_NEXT,
                openAbove,
                0,
                false);
    }
}
