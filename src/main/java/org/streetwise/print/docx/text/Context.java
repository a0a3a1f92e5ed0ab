package org.streetwise.print.docx.text;

import java.util.Optional;
import org.streetwise.print.docx.section.Ending;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;

/// What a block takes from its surroundings. Lengths are in points.
///
/// @param level how many sections it stands in
/// @param origin of the nearest block that has one, used for text that has none
public record Context(Frame frame, Above above, Below below, int level, Language language, Optional<Span> origin) {
    /// The context of the document's own blocks.
    ///
    /// @param width of the page's text block
    public static Context top(double width, Language language) {
        return new Context(Frame.page(width), Above.ORDINARY, Below.ORDINARY, 0, language, Optional.empty());
    }

    private Context with(Frame frame) {
        return new Context(frame, above, below, level, language, origin);
    }

    private Context with(Above above) {
        return new Context(frame, above, below, level, language, origin);
    }

    private Context with(Below below) {
        return new Context(frame, above, below, level, language, origin);
    }

    Context with(Attributes attributes) {
        Language own = attributes.language().orElse(language);
        return new Context(frame, above, below, level, own, attributes.origin().or(() -> origin));
    }

    Context inSection() {
        return new Context(frame, above.white(0), below, level + 1, language, origin);
    }

    Context in(StyleName style) {
        return with(frame.in(style));
    }

    /// For a block that is indented from the text around it; lists begin again at their first level.
    Context setIn(StyleName style, double edge) {
        return with(frame.setIn(style, edge));
    }

    /// For an item's blocks.
    ///
    /// @param edge left edge of the item's text
    Context inItem(StyleName style, double edge, Item first) {
        return with(frame.inItem(style, edge)).with(above.item(first));
    }

    /// For a table's cell, which must end in a paragraph (ECMA-376 §17.4.65).
    Context inCell(StyleName style, Alignment alignment, double width) {
        return with(frame.inCell(style, alignment, width))
                .with(Above.ORDINARY)
                .with(Below.ORDINARY.kept(below.kept()).ending(Optional.of(Ending.OF_TEXT)));
    }

    /// For text that flows through several columns.
    Context narrow(double width) {
        return with(frame.narrow(width)).with(above.white(0));
    }

    /// For one of several columns side by side, which is a cell in Word.
    Context column(double width) {
        return with(frame.column(width)).with(Above.ROW).with(Below.ORDINARY.ending(Optional.of(Ending.OF_COLUMN)));
    }

    /// For one block of a sequence. Only the first can open an item or chapter, and only the last can end something.
    Context at(boolean first, boolean last) {
        Context here = first ? this : with(Above.ORDINARY);
        return last ? here : here.with(below.within());
    }

    /// For a caption above its table.
    Context captioning() {
        return with(above.unlisted()).with(below.within());
    }

    /// For blocks on pages of another width.
    Context wide(double width) {
        return with(frame.wide(width));
    }

    Context opening(boolean opening) {
        return with(above.opening(opening));
    }

    /// For a block below one that needs more white space below it than it can have.
    Context withWhiteAbove(double white) {
        return with(above.white(white));
    }

    /// For a block above one that needs more white space above it than it can have.
    Context withWhiteBelow(double white) {
        return with(below.white(white));
    }

    /// For a block below which a page break is forbidden, or is left to its style.
    Context kept(boolean kept) {
        return with(below.kept(kept));
    }

    /// For a block below whose last paragraph a page break is forbidden.
    Context clinging() {
        return with(below.clinging());
    }

    /// For a block with a line below it, as wide as its text may be.
    Context underlined() {
        return with(below.ruledOff(true));
    }

    Context ending(Optional<Ending> ending) {
        return with(below.ending(ending));
    }
}
