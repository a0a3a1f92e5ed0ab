package org.streetwise.print.docx;

import java.util.Optional;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;

/// What a block takes from where it stands. Lengths are in points.
///
/// @param around the style of text without a role
/// @param level how many sections it stands in
/// @param lists how many lists it stands in, as far as they are set as one
/// @param edge how far right of the text block's or cell's left edge all styles' indents count from
/// @param width of the text block or cell
/// @param origin of the nearest block that has one, for text that has none
/// @param item what the list says, where this block opens an item
/// @param column how the column is set, in a cell
/// @param opening whether nothing but headings stands before it in its chapter
/// @param belowTable whether a table stands right above
/// @param kept whether no page ends below it, whatever its style says
/// @param ruledOff whether a line stands below the paragraph
/// @param ending what ends with this block
/// @param narrow whether this is one of several columns, out of which nothing reaches into a margin
record Context(
        StyleName around,
        int level,
        int lists,
        double edge,
        double width,
        Language language,
        Optional<Span> origin,
        Optional<Item> item,
        Optional<Alignment> column,
        boolean opening,
        boolean belowTable,
        boolean kept,
        boolean ruledOff,
        Optional<Ending> ending,
        boolean narrow) {

    static Context top(double width, Language language) {
        return new Context(
                StyleName.BODY,
                0,
                0,
                0,
                width,
                language,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.empty(),
                false);
    }

    Context with(Attributes attributes) {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                attributes.language().orElse(language),
                attributes.origin().or(() -> origin),
                item,
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    Context inSection() {
        return new Context(
                around, level + 1, lists, edge, width, language, origin, item, column, opening, false, kept, ruledOff,
                ending, narrow);
    }

    Context in(StyleName style) {
        return new Context(
                style,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                item,
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    /// Inside something that is set in from the text around it, where lists start anew.
    Context setIn(StyleName style, double edge) {
        return new Context(
                style,
                level,
                0,
                edge,
                width,
                language,
                origin,
                item,
                Optional.empty(),
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    /// Inside an item of a list whose text stands at that edge.
    Context inItem(StyleName style, double edge, Item first) {
        return new Context(
                style,
                level,
                lists + 1,
                edge,
                width,
                language,
                origin,
                Optional.of(first),
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    /// Inside a cell, which must end in a paragraph (ECMA-376 §17.4.65).
    Context inCell(StyleName style, Alignment alignment, double width) {
        return new Context(
                style,
                level,
                0,
                0,
                width,
                language,
                origin,
                Optional.empty(),
                Optional.of(alignment),
                false,
                false,
                kept,
                false,
                Optional.of(Ending.OF_TEXT),
                narrow);
    }

    /// In one of several columns that text flows through.
    Context narrow(double width) {
        return new Context(
                around, level, lists, edge, width, language, origin, item, column, opening, false, kept, ruledOff,
                ending, true);
    }

    /// In a column of its own, which is a cell to Word.
    Context column(double width) {
        return new Context(
                around,
                level,
                0,
                0,
                width,
                language,
                origin,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.of(Ending.OF_TEXT),
                true);
    }

    /// As the block at this place of a sequence has it: only the first opens an item or chapter, only the last ends
    /// something.
    Context at(boolean first, boolean last) {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                first ? item : Optional.empty(),
                column,
                first && opening,
                first && belowTable,
                kept,
                ruledOff,
                last ? ending : Optional.empty(),
                narrow);
    }

    /// Where text in a style stands here.
    double left(StyleName style, Stylesheet sheet) {
        return style == around && lists > 0 ? edge : edge + own(style, sheet);
    }

    /// How far a style alone sets its text in; in tables the left edge is the cell's.
    static double own(StyleName style, Stylesheet sheet) {
        return style.inCell() ? 0 : sheet.style(style).indentLeft();
    }

    /// Whether the type here is too small, or the text too much set apart, for the lists of running text.
    boolean compact() {
        return switch (around) {
            case TABLE_TEXT, TABLE_HEAD, MATRIX_TEXT, MATRIX_HEAD, TABLE_NOTE, NOTE, QUOTE, BLOCK_QUOTE -> true;
            default -> false;
        };
    }

    /// On pages of another width.
    Context wide(double width) {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                item,
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    Context opening(boolean opening) {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                item,
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    /// As the block right below a table has it.
    Context afterTable() {
        return new Context(
                around, level, lists, edge, width, language, origin, item, column, opening, true, kept, ruledOff,
                ending, narrow);
    }

    /// Where a page may end below it as its style says, or not at all.
    Context kept(boolean kept) {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                item,
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }

    /// With a line below it, as long as its text may be.
    Context underlined() {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                item,
                column,
                opening,
                belowTable,
                kept,
                true,
                ending,
                narrow);
    }

    Context ending(Optional<Ending> ending) {
        return new Context(
                around,
                level,
                lists,
                edge,
                width,
                language,
                origin,
                item,
                column,
                opening,
                belowTable,
                kept,
                ruledOff,
                ending,
                narrow);
    }
}
