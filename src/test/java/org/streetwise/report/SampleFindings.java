package org.streetwise.report;

import java.util.List;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Diagnostics with everything that a form of report may stumble over.
final class SampleFindings {
    static final String CASE = "cases/één wijk, 50%.yml";
    static final Texts TEXTS =
            Texts.with(CASE, "# 😀\nwijk: Pendrecht\ntheme: vertrouwn # 😀\n").and("themes.yml", "- id: vertrouwen\n");

    private SampleFindings() {}

    /// An error with all its parts.
    static Diagnostic unknownTheme() {
        Span wrong = TEXTS.span(CASE, "vertrouwn");
        return Diagnostic.of(Code.UNKNOWN_THEME, wrong, Message.verbatim("unknown theme `vertrouwn`"))
                .labelled(Message.verbatim("no theme has this id"))
                .related(TEXTS.span("themes.yml", "vertrouwen"), Message.verbatim("a similar id is declared here"))
                .hint(Message.verbatim("write `vertrouwen`"))
                .hint(Message.verbatim("or declare it:\n  - id: vertrouwn"))
                .edit(wrong, "vertrouwen");
    }

    /// A warning over several lines, full of characters that mean something in one form or another.
    static Diagnostic odd() {
        return Diagnostic.of(
                Code.QUOTE_WITHOUT_CONSENT,
                TEXTS.span(CASE, "wijk: Pendrecht\n"),
                Message.verbatim("50%: {nl: \"<b>\"}, [](lesson:x)\u001b[31m \u202e & ]]>\u0000"));
    }

    /// An error about a file that couldn't be read, with an edit that has no place for that reason.
    static Diagnostic gone() {
        Span gone = Span.startOf(SourceId.builtIn("templates/report/words.nl.yml"));
        return Diagnostic.of(Code.UNREADABLE_FILE, gone, Message.verbatim("there is no such file"))
                .edit(gone, "words:\n");
    }

    static Findings findings() {
        return Findings.of(
                List.of(odd(), unknownTheme(), gone()),
                List.of(
                        SourceId.programme(CASE),
                        SourceId.programme("cases/goed.yml"),
                        SourceId.programme("themes.yml"),
                        SourceId.builtIn("templates/report/template.yml")),
                TEXTS);
    }

    static Findings nothing() {
        return Findings.of(List.of(), List.of(SourceId.programme("themes.yml")), TEXTS);
    }
}
