package org.streetwise.read.markdown;

import java.util.Locale;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.Span;

/// Reports Markdown that can't be printed.
record Faults(Diagnostics diagnostics) {
    private void report(Span place, Message message, Message hint) {
        diagnostics.report(Diagnostic.of(Code.UNFIT_MARKDOWN, place, message).hint(hint));
    }

    void limits(Span place, Message message, Message hint) {
        diagnostics.report(Diagnostic.of(Code.SOURCE_LIMIT, place, message).hint(hint));
    }

    void heading(Span place, boolean underlined) {
        Message hint = underlined
                ? Message.of("unfit-markdown.heading.hint.rule")
                : Message.of("unfit-markdown.heading.hint.bold");
        report(place, Message.of("unfit-markdown.heading"), hint);
    }

    void html(Span place, String tag) {
        Message hint = switch (tag) {
            case "b", "strong" -> Message.of("unfit-markdown.html.hint.bold");
            case "i", "em" -> Message.of("unfit-markdown.html.hint.italics");
            case "s", "del", "strike" -> Message.of("unfit-markdown.html.hint.strike");
            case "br" -> Message.of("unfit-markdown.html.hint.break");
            case "a" -> Message.of("unfit-markdown.html.hint.link");
            default -> Message.of("unfit-markdown.html.hint.delete");
        };
        report(place, Message.of("unfit-markdown.html"), hint);
    }

    void image(Span place) {
        report(place, Message.of("unfit-markdown.image"), Message.of("hint.delete"));
    }

    void linkDefinition(Span place) {
        report(
                place,
                Message.of("unfit-markdown.link-definition"),
                Message.of("unfit-markdown.link-definition.hint.write"));
    }

    void address(Span place, String address) {
        boolean bare = address.indexOf(':') < 0 || address.startsWith("www.");
        report(
                place,
                Message.of("unfit-markdown.address", "address", address),
                bare
                        ? Message.of("unfit-markdown.address.hint.https")
                        : Message.of("unfit-markdown.address.hint.links"));
    }

    void linkTitle(Span place, String title) {
        diagnostics.report(
                Diagnostic.of(Code.UNFIT_MARKDOWN, place, Message.of("unfit-markdown.link-title", "title", title))
                        .at(Severity.WARNING)
                        .hint(Message.of("unfit-markdown.link-title.hint.delete")));
    }

    void codeInfo(Span place, String info) {
        report(
                place,
                Message.of("unfit-markdown.code-line", "text", info),
                Message.of("unfit-markdown.code-line.hint.next-line"));
    }

    void emptyReference(Span place, ProseInline.Reference.Kind kind) {
        Message message = switch (kind) {
            case LESSON -> Message.of("unfit-markdown.empty-reference.lesson");
            case CASE -> Message.of("unfit-markdown.empty-reference.case");
            case TABLE -> Message.of("unfit-markdown.empty-reference.table");
            case FIGURE -> Message.of("unfit-markdown.empty-reference.figure");
            case TERM -> Message.of("unfit-markdown.empty-reference.term");
        };
        report(
                place,
                message,
                Message.of("hint.write", "text", "[](" + kind.name().toLowerCase(Locale.ROOT) + ":id)"));
    }

    void citation(Span place) {
        report(place, Message.of("unfit-markdown.citation"), Message.of("unfit-markdown.citation.hint.write"));
    }

    void language(Span place, String tag) {
        report(
                place,
                Message.of("unfit-markdown.language", "tag", tag),
                Message.of("unfit-markdown.language.hint.code"));
    }

    void noteWithoutText(Span place, String label) {
        report(
                place,
                Message.of("unfit-markdown.note-without-text", "label", label),
                Message.of("unfit-markdown.note-without-text.hint.below", "label", label));
    }

    void noteWithoutCall(Span place, String label) {
        report(
                place,
                Message.of("unfit-markdown.note-without-call", "label", label),
                Message.of("unfit-markdown.note-without-call.hint.write", "label", label));
    }

    void secondNote(Span place, String label, Span first) {
        diagnostics.report(
                Diagnostic.of(Code.UNFIT_MARKDOWN, place, Message.of("unfit-markdown.second-note", "label", label))
                        .labelled(Message.of("unfit-markdown.second-note.label.later"))
                        .related(first, Message.of("unfit-markdown.second-note.label.earlier"))
                        .hint(Message.of("unfit-markdown.second-note.hint.name")));
    }

    void emptyNote(Span place, String label) {
        report(
                place,
                Message.of("unfit-markdown.note-without-text", "label", label),
                Message.of("unfit-markdown.note-without-text.hint.behind", "label", label));
    }

    void noteInNote(Span place) {
        report(
                place,
                Message.of("unfit-markdown.note-in-note"),
                Message.of("unfit-markdown.note-in-note.hint.write-out"));
    }

    void noteInLine(Span place) {
        report(place, Message.of("unfit-markdown.note-in-line"), Message.of("hint.delete"));
    }

    void secondParagraph(Span place) {
        report(
                place,
                Message.of("unfit-markdown.second-paragraph"),
                Message.of("unfit-markdown.second-paragraph.hint.join"));
    }

    void surplusCells(Span place, int columns) {
        report(
                place,
                Message.of("unfit-markdown.surplus-cells", "columns", columns),
                Message.of("hint.sign-itself", "text", "\\|"));
    }
}
