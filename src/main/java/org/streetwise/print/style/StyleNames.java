package org.streetwise.print.style;

/// The names of the stylesheet's styles in Word. If Word has such a style, this is its own name, so that its commands
/// find the style. Otherwise it is plain English.
public final class StyleNames {
    private StyleNames() {}

    /// The name of a style in Word.
    public static String of(StyleName style) {
        return switch (style) {
            case BODY -> "Normal";
            case HEADING_1 -> "heading 1";
            case HEADING_2 -> "heading 2";
            case HEADING_3 -> "heading 3";
            case HEADING_4 -> "heading 4";
            case HEADING_LESSON -> "Lesson Heading";
            case HEADING_CASE -> "Portrait Heading";
            case HEADING_MINOR -> "Minor Heading";
            case COVER_TITLE -> "Title";
            case COVER_SUBTITLE -> "Subtitle";
            case COVER_EDITION -> "Edition";
            case COVER_DATE -> "Date";
            case COVER_PUBLISHER -> "Publisher";
            case LEAD -> "Lead";
            case COUNTS -> "Lesson Counts";
            case SMALL_PRINT -> "Small Print";
            case NOTICE -> "Notice";
            case QUOTE -> "Quote";
            case ATTRIBUTION -> "Quote Attribution";
            case BLOCK_QUOTE -> "Block Text";
            case LIST_ITEM -> "List Bullet";
            case TERM -> "Term";
            case DEFINITION -> "Definition";
            case CAPTION -> "caption";
            case FIGURE_CAPTION -> "Figure Caption";
            case TABLE_HEAD -> "Table Heading";
            case TABLE_TEXT -> "Table Text";
            case TABLE_NOTE -> "Table Note";
            case PICTURE_CAPTION -> "Picture Caption";
            case MATRIX_HEAD -> "Table Matrix Heading";
            case MATRIX_TEXT -> "Table Matrix Text";
            case NOTE -> "footnote text";
            case CODE -> "Code";
            case REFERENCE -> "Bibliography";
            case CONTENTS_1 -> "toc 1";
            case CONTENTS_2 -> "toc 2";
            case CONTENTS_3 -> "toc 3";
            case RUNNING_HEAD -> "header";
            case PAGE_NUMBER -> "footer";
        };
    }
}
