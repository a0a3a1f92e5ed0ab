package org.streetwise.print.style;

import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// The styles that every stylesheet and every Word file have.
public enum StyleName {
    BODY,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    /// A numbered lesson's heading.
    HEADING_LESSON,
    /// A neighbourhood's heading.
    HEADING_CASE,
    /// A heading in a neighbourhood's portrait.
    HEADING_MINOR,
    COVER_TITLE,
    COVER_SUBTITLE,
    /// The kind of publication.
    COVER_EDITION,
    COVER_DATE,
    COVER_PUBLISHER,
    LEAD,
    COUNTS,
    /// The sources of a text.
    SMALL_PRINT,
    NOTICE,
    QUOTE,
    ATTRIBUTION,
    BLOCK_QUOTE,
    LIST_ITEM,
    TERM,
    DEFINITION,
    CAPTION,
    /// Below a chart.
    FIGURE_CAPTION,
    TABLE_HEAD,
    TABLE_TEXT,
    TABLE_NOTE,
    /// Below a picture. It has as much white space above the picture as below the caption.
    PICTURE_CAPTION,
    /// The number above a column of signs.
    MATRIX_HEAD,
    /// A name or sign in a table of signs.
    MATRIX_TEXT,
    NOTE,
    CODE,
    REFERENCE,
    CONTENTS_1,
    CONTENTS_2,
    CONTENTS_3,
    RUNNING_HEAD,
    PAGE_NUMBER;

    /// The style of a section's heading.
    ///
    /// @param level from 1, the depth of the section
    public static StyleName heading(Block.Section section, int level) {
        Role role = section.attributes().role().orElse(null);
        if (role == Role.LESSON) {
            return HEADING_LESSON;
        }
        if (role == Role.CASE_PORTRAIT) {
            return HEADING_CASE;
        }
        if (role == Role.MINOR) {
            return HEADING_MINOR;
        }
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /// The style of a paragraph in running text.
    ///
    /// @param around the style of the surrounding text: BODY, LIST_ITEM, TABLE_TEXT, QUOTE …
    public static StyleName paragraph(Block.Paragraph paragraph, StyleName around) {
        Role role = paragraph.attributes().role().orElse(null);
        if (role == null) {
            return around;
        }
        return switch (role) {
            case LEAD -> LEAD;
            case COUNTS -> COUNTS;
            case SMALL_PRINT, COLOPHON -> SMALL_PRINT;
            case NOTICE -> NOTICE;
            case ATTRIBUTION -> ATTRIBUTION;
            case REFERENCE -> REFERENCE;
            case TABLE_NOTE -> TABLE_NOTE;
            case THEME, LESSON, CASE_PORTRAIT, STRATEGY, MINOR, LANDSCAPE, QUOTE, OVERVIEW, KEY_FIGURES, MATRIX ->
                around;
        };
    }

    /// The style of a table's header row.
    public static StyleName tableHead(Block.Table table) {
        return table.attributes().is(Role.MATRIX) ? MATRIX_HEAD : TABLE_HEAD;
    }

    /// The style of a table's other rows.
    public static StyleName tableText(Block.Table table) {
        return table.attributes().is(Role.MATRIX) ? MATRIX_TEXT : TABLE_TEXT;
    }

    /// Whether text in this style is in a table cell, where only the cell's edge counts.
    public boolean inCell() {
        return switch (this) {
            case TABLE_HEAD, TABLE_TEXT, MATRIX_HEAD, MATRIX_TEXT -> true;
            default -> false;
        };
    }

    /// The style of a line of the list of contents.
    ///
    /// @param level from 1
    public static StyleName contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }
}
