package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class HumanReportTest {
    private static String report(Texts texts, Diagnostic... diagnostics) {
        return new HumanReport(Colours.NONE).text(Findings.of(List.of(diagnostics), List.of(), texts));
    }

    private static Diagnostic unknownTheme(Span place) {
        return Diagnostic.of(Code.UNKNOWN_THEME, place, Message.verbatim("unknown theme `vertrouwn`"));
    }

    @Test
    void aFaultIsShownWithItsLineARelatedFileAndHints() {
        Texts texts = Texts.with("cases/pendrecht.yml", "a: b\n".repeat(41) + "    theme: vertrouwn\n")
                .and("themes.yml", "\n".repeat(8) + "  - id: vertrouwen\n");

        assertEquals(
                """
                error[SW0301]: unknown theme `vertrouwn`
                   ┌─ cases/pendrecht.yml:42:12
                   │
                42 │     theme: vertrouwn
                   │            ^^^^^^^^^ no theme has this id
                   │
                   ┌─ themes.yml:9:9
                   │
                 9 │   - id: vertrouwen
                   │         ---------- a similar id is declared here
                   = hint: write `vertrouwen`
                   = more: streetwise explain SW0301

                1 error
                """,
                report(
                        texts,
                        unknownTheme(texts.span("cases/pendrecht.yml", "vertrouwn"))
                                .labelled(Message.verbatim("no theme has this id"))
                                .related(
                                        texts.span("themes.yml", "vertrouwen"),
                                        Message.verbatim("a similar id is declared here"))
                                .hint(Message.verbatim("write `vertrouwen`"))));
    }

    @Test
    void theLastLineCountsBySeverity() {
        Texts texts = Texts.with("a.yml", "x\n");
        Span x = texts.span("a.yml", "x");

        assertTrue(report(
                        texts,
                        Diagnostic.of(Code.MISSING_FIELD, x, Message.verbatim("one")),
                        Diagnostic.of(Code.UNKNOWN_FIELD, x, Message.verbatim("two")),
                        Diagnostic.of(Code.QUOTE_WITHOUT_CONSENT, x, Message.verbatim("three")),
                        Diagnostic.of(Code.TITLE_NO_SENTENCE, x, Message.verbatim("four")))
                .endsWith("\n\n2 errors, 1 warning, 1 note\n"));
        assertEquals("", report(texts));
    }

    @Test
    void placesInOneFileAreShownInOrderWithAGap() {
        Texts texts = Texts.with("themes.yml", "- id: geld\n- id: a\n- id: b\n- id: geld\n- id: c\n- id: geld\n");
        Span first = texts.span("themes.yml", "geld");
        Span second = texts.span("themes.yml", "geld", first.end());
        Span third = texts.span("themes.yml", "geld", second.end());

        assertEquals(
                """
                error[SW0307]: two themes have the id `geld`
                  ┌─ themes.yml:4:7
                  │
                1 │ - id: geld
                  │       ---- declared here first
                  ·
                4 │ - id: geld
                  │       ^^^^
                5 │ - id: c
                6 │ - id: geld
                  │       ---- and here
                  = more: streetwise explain SW0307

                1 error
                """,
                report(
                        texts,
                        Diagnostic.of(Code.DUPLICATE_ID, second, Message.verbatim("two themes have the id `geld`"))
                                .related(first, Message.verbatim("declared here first"))
                                .related(third, Message.verbatim("and here"))));
    }

    @Test
    void placesOnOneLineShareARowUnlessTheyWouldOverlap() {
        Texts texts = Texts.with("a.yml", "[een, twee, drie]\n");

        assertEquals(
                """
                error[SW0103]: three of them
                  ┌─ a.yml:1:7
                  │
                1 │ [een, twee, drie]
                  │  ---  ^^^^ here
                  │  --------- all this
                  │             ---- later
                  = more: streetwise explain SW0103

                1 error
                """,
                report(
                        texts,
                        Diagnostic.of(
                                        Code.DUPLICATE_FIELD,
                                        texts.span("a.yml", "twee"),
                                        Message.verbatim("three of them"))
                                .labelled(Message.verbatim("here"))
                                .related(texts.span("a.yml", "een"), Message.verbatim(""))
                                .related(texts.span("a.yml", "een, twee"), Message.verbatim("all this"))
                                .related(texts.span("a.yml", "drie"), Message.verbatim("later"))));
    }

    @Test
    void aPlaceOfSeveralLinesIsUnderlinedOnEach() {
        Texts texts = Texts.with("a.yml", "happened: |\n  Een.\n\n  Twee.\nlearnt: x\n");

        assertEquals(
                """
                error[SW0205]: a table can't stand here
                  ┌─ a.yml:2:3
                  │
                2 │   Een.
                  │   ^^^^
                3 │
                4 │   Twee.
                  │   ^^^^^ this part
                  = more: streetwise explain SW0205

                1 error
                """,
                report(
                        texts,
                        Diagnostic.of(
                                        Code.UNFIT_MARKDOWN,
                                        texts.span("a.yml", "Een.\n\n  Twee.\n"),
                                        Message.verbatim("a table can't stand here"))
                                .labelled(Message.verbatim("this part"))));
    }

    @Test
    void onlyTheBeginningAndEndOfALongPlaceAreShown() {
        Texts texts = Texts.with("a.yml", "een\ntwee\ndrie\nvier\nvijf\nzes\n");

        assertEquals(
                """
                error[SW0205]: too much
                  ┌─ a.yml:1:1
                  │
                1 │ een
                  │ ^^^
                2 │ twee
                  │ ^^^^
                  ·
                6 │ zes
                  │ ^^^ until here
                  = more: streetwise explain SW0205

                1 error
                """,
                report(
                        texts,
                        Diagnostic.of(
                                        Code.UNFIT_MARKDOWN,
                                        new Span(SourceId.programme("a.yml"), 0, 28),
                                        Message.verbatim("too much"))
                                .labelled(Message.verbatim("until here"))));
    }

    @Test
    void aPointHasOneCaretEvenAtTheEndOfTheFile() {
        Texts texts = Texts.with("a.yml", "title: x").and("b.yml", "y\n").and("c.yml", "");

        assertEquals(
                """
                error[SW0202]: cut short
                  ┌─ a.yml:1:9
                  │
                1 │ title: x
                  │         ^ here
                  = more: streetwise explain SW0202

                error[SW0202]: cut short
                  ┌─ b.yml:2:1
                  │
                2 │
                  │ ^

                error[SW0202]: empty
                  ┌─ c.yml:1:1
                  │
                1 │
                  │ ^

                3 errors
                """,
                report(
                        texts,
                        Diagnostic.of(
                                        Code.MISSING_FIELD,
                                        new Span(SourceId.programme("a.yml"), 8, 8),
                                        Message.verbatim("cut short"))
                                .labelled(Message.verbatim("here")),
                        Diagnostic.of(
                                Code.MISSING_FIELD,
                                new Span(SourceId.programme("b.yml"), 2, 2),
                                Message.verbatim("cut short")),
                        Diagnostic.of(
                                Code.MISSING_FIELD,
                                Span.startOf(SourceId.programme("c.yml")),
                                Message.verbatim("empty"))));
    }

    @Test
    void aFileWithoutTextIsOnlyNamed() {
        assertEquals(
                """
                error[SW0702]: can't read it
                  ┌─ streetwise:templates/x.yml
                  │ it is a folder
                  = more: streetwise explain SW0702

                1 error
                """,
                report(
                        new Texts(),
                        Diagnostic.of(
                                        Code.UNREADABLE_FILE,
                                        Span.startOf(SourceId.builtIn("templates/x.yml")),
                                        Message.verbatim("can't read it"))
                                .labelled(Message.verbatim("it is a folder"))));
    }

    @Test
    void aLongHintIsWrappedBetweenWords() {
        Texts texts = Texts.with("a.yml", "x\n");

        assertEquals(
                """
                error[SW0204]: no such kind
                  ┌─ a.yml:1:1
                  │
                1 │ x
                  │ ^
                  = hint: the kinds are `cover`, `contents`, `cover`, `contents`, `cover`, `contents`, `cover`,
                          `contents`, `cover`, `contents`
                  = more: streetwise explain SW0204

                1 error
                """,
                report(
                        texts,
                        Diagnostic.of(Code.UNKNOWN_CHOICE, texts.span("a.yml", "x"), Message.verbatim("no such kind"))
                                .hint(Message.verbatim("the kinds are "
                                        + "`cover`, `contents`, ".repeat(5).replaceAll(", $", "")))));
    }

    @Test
    void coloursAreUsedOnlyWhenAskedFor() {
        Texts texts = Texts.with("a.yml", "x\n");
        Diagnostic warning = Diagnostic.of(Code.QUOTE_WITHOUT_CONSENT, texts.span("a.yml", "x"), Message.verbatim("y"))
                .hint(Message.verbatim("z"));

        assertEquals(
                """
                E[1;33mwarning[SW0402]E[0mE[1m: yE[0m
                E[1;34m  ┌─E[0m a.yml:1:1
                E[1;34m  │E[0m
                E[1;34m1 │E[0m x
                E[1;34m  │E[0m E[1;33m^E[0m
                E[1;34m  =E[0m E[1;32mhint:E[0m z
                E[1;34m  =E[0m E[1;34mmore:E[0m streetwise explain SW0402

                1 warning
                """,
                new HumanReport(Colours.ANSI)
                        .text(Findings.of(List.of(warning), List.of(), texts))
                        .replace('\u001b', 'E'));
    }
}
