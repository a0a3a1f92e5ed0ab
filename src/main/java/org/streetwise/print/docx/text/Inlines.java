package org.streetwise.print.docx.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.part.XmlCharacters;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.CharacterStyles;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Inline;

/// Writes inlines: what stands within a paragraph.
final class Inlines {
    private static final int LONGEST_TOOLTIP = 200;

    private final RenderInput input;
    private final Notes notes;
    private final Signs signs;
    private final Bookmarks bookmarks;
    private final Diagnostics diagnostics;
    private final Xml xml;
    private final Relationships links;
    private final References references;

    Inlines(
            RenderInput input,
            Headings headings,
            Accumulators gathered,
            Diagnostics diagnostics,
            Xml xml,
            Relationships links) {
        this.input = input;
        this.notes = gathered.notes();
        this.signs = gathered.signs();
        this.bookmarks = gathered.bookmarks();
        this.diagnostics = diagnostics;
        this.xml = xml;
        this.links = links;
        this.references = new References(input, headings, bookmarks, xml, this);
    }

    /// The writer of references into the same part.
    References references() {
        return references;
    }

    /// Writes the inlines of a paragraph.
    void write(List<Inline> inlines, Context context) {
        write(inlines, look(context), context);
    }

    /// The look of unmarked text in that context.
    Look look(Context context) {
        Language main = input.document().document().metadata().language();
        return Look.plain(Optional.of(context.language()).filter(language -> !language.equals(main)));
    }

    void write(List<Inline> inlines, Look look, Context context) {
        for (Inline inline : inlines) {
            write(inline, look, context);
        }
    }

    private void write(Inline inline, Look look, Context context) {
        switch (inline) {
            case Inline.Text(String text, var origin) -> {
                check(text, origin.or(context::origin));
                Runs.text(xml, text, look);
            }
            case Inline.Emphasis(var inner) -> write(inner, look.asEmphasis(), context);
            case Inline.Strong(var inner) -> write(inner, look.asStrong(), context);
            case Inline.Strikethrough(var inner) -> write(inner, look.asStrikethrough(), context);
            case Inline.Code(String text) -> {
                check(text, context.origin());
                Runs.text(xml, text, look.asCode());
            }
            case Inline.Superscript(String text, _) -> {
                check(text, context.origin());
                Runs.raised(xml, text);
            }
            case Inline.PagesOnly(var inner) -> write(inner, look, context);
            case Inline.Foreign(var language, var inner) -> write(inner, look.in(language), context);
            case Inline.Sign sign -> {
                TextStyle style = input.stylesheet().style(context.frame().style());
                String colour = input.stylesheet().palette().of(style.ink()).hex();
                signs.write(xml, sign, look, style, colour);
            }
            case Inline.LineBreak _ -> Runs.lineBreak(xml);
            case Inline.Note note -> call(note, look, context);
            case Inline.Link(String address, var inner) -> link(address, inner, look, context);
            case Inline.CrossReference reference -> {
                if (look.linked()) {
                    write(references.words(reference), look, context);
                } else {
                    references.write(reference, look, context);
                }
            }
        }
    }

    private void call(Inline.Note note, Look look, Context context) {
        int id = notes.call(note, look.language().orElse(context.language()));
        Optional<String> bookmark = note.target().flatMap(bookmarks::reference);
        bookmarks.around(
                xml,
                bookmark,
                () -> xml.open("w:r")
                        .open("w:rPr")
                        .value("w:rStyle", CharacterStyles.NOTE_REFERENCE)
                        .close()
                        .open("w:footnoteReference")
                        .attribute("w:id", id)
                        .close()
                        .close());
    }

    private void link(String address, List<Inline> inner, Look look, Context context) {
        Optional<String> uri = Addresses.uri(address);
        if (look.linked() || uri.isEmpty()) {
            write(inner, look, context);
            return;
        }
        xml.open("w:hyperlink")
                .attribute("r:id", links.hyperlink(uri.get()))
                .attribute("w:tooltip", tooltip(address))
                .attribute("w:history", 1);
        write(inner, look.inLink(), context);
        xml.close();
    }

    /// The text that pops up over a link. Word accepts no more than 260 characters.
    static String tooltip(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_TOOLTIP) {
            return line;
        }
        boolean halvesPair = Character.isHighSurrogate(line.charAt(LONGEST_TOOLTIP - 1));
        return line.substring(0, halvesPair ? LONGEST_TOOLTIP - 1 : LONGEST_TOOLTIP) + "…";
    }

    /// Writes the content as a link to a place in the publication. It has no tooltip, because LibreOffice shows
    /// internal links with a tooltip as plain text.
    void anchor(String bookmark, Runnable content) {
        xml.open("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", 1);
        content.run();
        xml.close();
    }

    private void check(String text, Optional<Span> origin) {
        check(text, origin, diagnostics);
    }

    static void check(String text, Optional<Span> origin, Diagnostics diagnostics) {
        OptionalInt at = XmlCharacters.firstForbidden(text);
        if (at.isPresent() && origin.isPresent()) {
            Span place = origin.get();
            // offsets agree only where the text stands in the file as it is printed
            if (place.length() == text.length()) {
                int start = place.start() + at.getAsInt();
                place = new Span(place.source(), start, start + 1);
            }
            String number = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at.getAsInt()));
            diagnostics.report(Diagnostic.of(
                    Code.FORBIDDEN_CHARACTER, place, Message.of("forbidden-character.word", "number", number)));
        }
    }

    /// The inlines as they are repeated elsewhere: without notes, links and targets.
    List<Inline> repeated(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> repeated(inline).stream()).toList();
    }

    private List<Inline> repeated(Inline inline) {
        return switch (inline) {
            case Inline.Note _ -> List.of();
            case Inline.Link(_, var inner) -> repeated(inner);
            case Inline.PagesOnly(var inner) -> repeated(inner);
            case Inline.CrossReference reference -> repeated(references.words(reference));
            case Inline.LineBreak _ -> Inline.text(" ");
            case Inline.Emphasis(var inner) -> List.of(new Inline.Emphasis(repeated(inner)));
            case Inline.Strong(var inner) -> List.of(new Inline.Strong(repeated(inner)));
            case Inline.Strikethrough(var inner) -> List.of(new Inline.Strikethrough(repeated(inner)));
            case Inline.Foreign(var language, var inner) -> List.of(new Inline.Foreign(language, repeated(inner)));
            case Inline.Text _, Inline.Code _, Inline.Superscript _, Inline.Sign _ -> List.of(inline);
        };
    }
}
