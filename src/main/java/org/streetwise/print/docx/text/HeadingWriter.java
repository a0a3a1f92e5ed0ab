package org.streetwise.print.docx.text;

import java.util.Optional;
import java.util.OptionalDouble;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Division;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.Counting;
import org.streetwise.print.docx.style.Heading;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.ListPosition;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Target;

/// Writes headings, with their bookmarks.
record HeadingWriter(
        RenderInput input,
        Headings headings,
        Styles styles,
        Bookmarks bookmarks,
        Xml xml,
        Inlines inlines,
        Paragraphs paragraphs) {
    void write(Block.Section section, Context context) {
        Target target = section.attributes().target().orElseThrow();
        Heading heading = headings.of(target);
        boolean stays = heading.look() == StyleName.HEADING_CASE
                && heading.level() > 1
                && context.above().opening();
        boolean atTop = context.level() == 1 && Division.landscape(section);
        boolean begins = input.pages().openings().contains(target);
        boolean opens = heading.opensPage() && !stays;
        OptionalDouble before = atTop || begins && !context.frame().narrow()
                ? OptionalDouble.of(0)
                : opens ? OptionalDouble.empty() : paragraphs.before(heading.look(), context);
        boolean otherList = !headings.styled(heading).equals(heading);
        Optional<ListPosition> list = otherList ? heading.list() : Optional.empty();
        Optional<Boolean> opening = begins ? Optional.of(true) : stays ? Optional.of(false) : Optional.empty();
        paragraphs.heading(styles.id(heading), opening, list, before, context, () -> {
            Optional<String> listed = bookmarks.contents(target);
            bookmarks.around(xml, listed, () -> words(section, heading, target, context));
        });
    }

    /// Writes the label and the title. If the label is text, the bookmark is around its number, which references
    /// repeat. If Word counts, the bookmark is around the title.
    private void words(Block.Section section, Heading heading, Target target, Context context) {
        Optional<String> referred = bookmarks.reference(target);
        Runnable title = () -> inlines.write(section.title(), context);
        if (heading.counting() != Counting.TEXT) {
            bookmarks.around(xml, referred, title);
            return;
        }
        NumberedLabel label =
                NumberedLabel.of(input.document().mark(target).label().orElseThrow());
        Look look = inlines.look(context);
        Runs.text(xml, label.word(), look);
        bookmarks.around(xml, referred, () -> Runs.text(xml, label.number(), look));
        if (input.stylesheet().style(heading.look()).hang() > 0) {
            Runs.tab(xml);
        } else {
            Runs.text(xml, " ", look);
        }
        title.run();
    }
}
