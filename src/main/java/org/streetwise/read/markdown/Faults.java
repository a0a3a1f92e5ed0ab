package org.streetwise.read.markdown;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Span;

/// What Markdown can say and print can't.
final class Faults {
    private final Diagnostics diagnostics;

    Faults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private void report(Span place, String message, String hint) {
        diagnostics.report(Diagnostic.of(Code.UNFIT_MARKDOWN, place, message).hint(hint));
    }

    void excess(Span place, String message, String hint) {
        diagnostics.report(Diagnostic.of(Code.SOURCE_LIMIT, place, message).hint(hint));
    }

    void heading(Span place, boolean underlined) {
        String hint = underlined
                ? "if the line below was meant as a rule, put an empty line before it"
                : "write the words in bold: `**…**`";
        report(place, "a heading can't stand inside a text", hint);
    }

    void html(Span place, String tag) {
        String hint = switch (tag) {
            case "b", "strong" -> "write `**…**` for bold";
            case "i", "em" -> "write `*…*` for italics";
            case "s", "del", "strike" -> "write `~~…~~` to strike words out";
            case "br" -> "end the line with a backslash to break it";
            case "a" -> "write `[words](https://…)` for a link";
            default -> "delete it, or write `\\<` if the sign itself is meant";
        };
        report(place, "HTML can't be printed", hint);
    }

    void image(Span place) {
        report(place, "an image can't stand inside a text", "delete it");
    }

    void linkDefinition(Span place) {
        report(
                place,
                "this line defines a link and is not printed",
                "write the link where it is used: `[words](https://…)`");
    }

    void address(Span place, String address) {
        boolean bare = address.indexOf(':') < 0 || address.startsWith("www.");
        report(
                place,
                "`" + address + "` is no address that a reader can follow",
                bare ? "begin it with `https://`" : "links begin with `https:`, `http:`, `mailto:` or `tel:`");
    }

    void linkTitle(Span place, String title) {
        String message = "the link's title `" + title + "` is not printed";
        diagnostics.report(Diagnostic.of(Code.UNFIT_MARKDOWN, place, message)
                .at(Severity.WARNING)
                .hint("delete it, or write it in the text"));
    }

    void codeInfo(Span place, String info) {
        report(
                place,
                "`" + info + "` stands on the line that begins code, and is not printed",
                "write it on the next line, or close the code with a line of the same signs");
    }

    void emptyReference(Span place, String kind) {
        report(place, "this reference names no " + kind, "write `[](" + kind + ":id)`");
    }

    void citation(Span place) {
        report(
                place,
                "this citation names no single source",
                "write `[@key]` or `[@key, p. 3]`, one pair of brackets for each source");
    }

    void language(Span place, String tag) {
        report(place, "`" + tag + "` is no language", "write a code such as `en` or `de`");
    }

    void noteWithoutText(Span place, String label) {
        report(place, "the footnote `^" + label + "` has no text", "write `[^" + label + "]: …` below the paragraph");
    }

    void noteWithoutCall(Span place, String label) {
        report(
                place,
                "the text never refers to the footnote `^" + label + "`",
                "write `[^" + label + "]` where it belongs");
    }

    void secondNote(Span place, String label, Span first) {
        diagnostics.report(Diagnostic.of(Code.UNFIT_MARKDOWN, place, "two footnotes have the name `^" + label + "`")
                .labelled("the later one, which is not printed")
                .related(first, "the earlier one")
                .hint("give one of them another name, or delete it"));
    }

    void emptyNote(Span place, String label) {
        report(place, "the footnote `^" + label + "` has no text", "write it behind `[^" + label + "]:`");
    }

    void noteInNote(Span place) {
        report(place, "a footnote can't stand inside a footnote", "write its words out here");
    }

    void noteInLine(Span place) {
        report(place, "a footnote can't stand in a text of one line", "delete it");
    }

    void secondParagraph(Span place) {
        report(place, "a second paragraph can't stand in a text of one line", "join it to the first, or delete it");
    }

    void surplusCells(Span place, int columns) {
        report(
                place,
                "this row has more cells than the table's head, which has " + columns,
                "write `\\|` for the sign itself");
    }
}
