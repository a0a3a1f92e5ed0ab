package org.streetwise.print.docx.text;

import java.util.Optional;
import org.streetwise.print.docx.section.Ending;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Attributes;

/// What a block takes from where it stands. Lengths are in points.
///
/// @param level how many sections it stands in
/// @param origin of the nearest block that has one, for text that has none
public record Context(Frame frame, Above above, Below below, int level, Language language, Optional<Span> origin) {
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

    /// Inside something that is set in from the text around it, where lists start anew.
    Context setIn(StyleName style, double edge) {
        return with(frame.setIn(style, edge));
    }

    /// Inside an item of a list whose text stands at that edge.
    Context inItem(StyleName style, double edge, Item first) {
        return with(frame.inItem(style, edge)).with(above.item(first));
    }

    /// Inside a cell, which must end in a paragraph (ECMA-376 §17.4.65).
    Context inCell(StyleName style, Alignment alignment, double width) {
        return with(frame.inCell(style, alignment, width))
                .with(Above.ORDINARY)
                .with(Below.ORDINARY.kept(below.kept()).ending(Optional.of(Ending.OF_TEXT)));
    }

    /// In one of several columns that text flows through.
    Context narrow(double width) {
        return with(frame.narrow(width)).with(above.white(0));
    }

    /// In a column of its own, which is a cell to Word.
    Context column(double width) {
        return with(frame.column(width)).with(Above.ROW).with(Below.ORDINARY.ending(Optional.of(Ending.OF_COLUMN)));
    }

    /// As the block at this place of a sequence has it: only the first opens an item or chapter, only the last ends
    /// something.
    Context at(boolean first, boolean last) {
        Context here = first ? this : with(Above.ORDINARY);
        return last ? here : here.with(below.within());
    }

    /// As a table's or chart's caption above it has it.
    Context captioning() {
        return with(above.unlisted()).with(below.within());
    }

    /// On pages of another width.
    Context wide(double width) {
        return with(frame.wide(width));
    }

    Context opening(boolean opening) {
        return with(above.opening(opening));
    }

    /// Where the block right above asks for white space below it that it cannot have there, in points.
    Context below(double white) {
        return with(above.white(white));
    }

    /// Where the block right below asks for white space above it that it cannot have there, in points.
    Context above(double white) {
        return with(below.white(white));
    }

    /// Where a page may end below it as its style says, or not at all.
    Context kept(boolean kept) {
        return with(below.kept(kept));
    }

    /// Where no page ends below its last paragraph.
    Context clinging() {
        return with(below.clinging());
    }

    /// With a line below it, as long as its text may be.
    Context underlined() {
        return with(below.ruledOff(true));
    }

    Context ending(Optional<Ending> ending) {
        return with(below.ending(ending));
    }
}
