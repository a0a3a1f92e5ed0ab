package org.streetwise.print.docx.text;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Fields;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Look;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Inline.Form;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument.Mark;

/// Writes cross references. They are fields wherever Word can update the number or the page.
record References(RenderInput input, Headings headings, Bookmarks bookmarks, Xml xml, Inlines inlines) {
    /// Stands for a page number that is not known.
    private static final String UNKNOWN_PAGE = "–";

    void write(Inline.CrossReference reference, Look look, Context context) {
        String bookmark = bookmarks.reference(reference.target()).orElseThrow();
        switch (reference.form()) {
            case Form.Page _ -> page(bookmark, reference.target(), look);
            case Form.Number _ -> number(bookmark, reference, look, context);
            case Form.Title _, Form.Words _ -> link(bookmark, reference, look, context);
        }
    }

    /// Writes a page number as a field.
    void page(String bookmark, Target target, Look look) {
        String page = input.pages().page(target).orElse(UNKNOWN_PAGE);
        Fields.write(xml, "PAGEREF " + bookmark + " \\h", look, () -> Runs.text(xml, page, look));
    }

    private void link(String bookmark, Inline.CrossReference reference, Look look, Context context) {
        List<Inline> words = words(reference);
        if (!words.isEmpty()) {
            inlines.anchor(bookmark, () -> inlines.write(words, look.inReference(), context));
        }
    }

    /// Writes the words of a reference, with their number as a field. A number that is text (`Les 7`, `Tabel 1`) is
    /// repeated from there. A number that Word counts is fetched by `\r` (ECMA-376 §17.16.5.54). If no field can give
    /// the number, the whole reference is a link.
    private void number(String bookmark, Inline.CrossReference reference, Look look, Context context) {
        Mark mark = mark(reference);
        String words = mark.inText();
        String number = NumberedLabel.of(mark.label().orElse("")).number();
        Optional<String> field = instruction(reference.target(), mark, bookmark);
        if (field.isEmpty() || !words.endsWith(number)) {
            link(bookmark, reference, look, context);
            return;
        }
        int start = words.length() - number.length();
        Look inside = look.inReference();
        inlines.anchor(bookmark, () -> {
            Runs.text(xml, words.substring(0, start), inside);
            Fields.write(xml, field.get(), inside, () -> Runs.text(xml, number, inside));
        });
    }

    private Optional<String> instruction(Target target, Mark mark, String bookmark) {
        return switch (mark.kind()) {
            case SECTION ->
                switch (headings.of(target).counting()) {
                    case DECIMAL, APPENDIX -> Optional.of("REF " + bookmark + " \\r \\h");
                    case TEXT -> Optional.of("REF " + bookmark + " \\h");
                    case NONE, UNLISTED -> Optional.empty();
                };
            // the label is strong in its caption, but not where it is repeated (ECMA-376 §17.16.4.3)
            case TABLE, FIGURE -> Optional.of("REF " + bookmark + " \\h \\* CHARFORMAT");
            case NOTE -> Optional.of("NOTEREF " + bookmark + " \\h");
            case PARAGRAPH -> Optional.empty();
        };
    }

    /// What a reference says, in plain words; empty if its place has no name.
    List<Inline> words(Inline.CrossReference reference) {
        Mark mark = mark(reference);
        return switch (reference.form()) {
            case Form.Words(var words) -> inlines.repeated(words);
            case Form.Title _ -> inlines.repeated(mark.title());
            case Form.Number _ -> mark.inText().isEmpty() ? List.of() : Inline.text(mark.inText());
            case Form.Page _ ->
                Inline.text(input.pages().page(reference.target()).orElse(UNKNOWN_PAGE));
        };
    }

    private Mark mark(Inline.CrossReference reference) {
        return input.document().mark(reference.target());
    }
}
