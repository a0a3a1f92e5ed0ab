package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;

/// Lines that a terminal doesn't show character by character.
@Tag("slow")
class OddTextTest {
    private static String report(Texts texts, Diagnostic... diagnostics) {
        return new HumanReport(Colours.NONE).text(Findings.of(List.of(diagnostics), List.of(), texts));
    }

    @Test
    void tabsAreExpandedAndCaretsFollow() {
        Texts texts = Texts.with("a.yml", "a\tb:\tfout\n");

        assertEquals(
                """
            error[SW0102]: tab
              ┌─ a.yml:1:6
              │
            1 │ a   b:  fout
              │         ^^^^
              = more: streetwise explain SW0102

            1 error
            """,
                report(texts, Diagnostic.of(Code.YAML_SYNTAX, texts.span("a.yml", "fout"), Message.verbatim("tab"))));
    }

    @Test
    void caretsCountWideAndCombiningCharacters() {
        // A wide letter takes two columns, a combining accent none, and a family of four emoji two.
        Texts texts = Texts.with("a.yml", "街区: re\u0301gie 👨\u200d👩\u200d👧\u200d👦 🇳🇱 x fout\n");

        assertEquals(
                """
            error[SW0203]: wide
              ┌─ a.yml:1:25
              │
            1 │ 街区: re\u0301gie 👨\u200d👩\u200d👧\u200d👦 🇳🇱 x fout
              │                     ^^^^
              = more: streetwise explain SW0203

            1 error
            """,
                report(texts, Diagnostic.of(Code.WRONG_VALUE, texts.span("a.yml", "fout"), Message.verbatim("wide"))));
    }

    @Test
    void anAccentWithoutALetterGetsADottedCircle() {
        Texts texts = Texts.with("a.yml", "\u0301 fout\n");

        assertEquals(
                """
            error[SW0203]: accent
              ┌─ a.yml:1:3
              │
            1 │ ◌\u0301 fout
              │   ^^^^
              = more: streetwise explain SW0203

            1 error
            """,
                report(
                        texts,
                        Diagnostic.of(Code.WRONG_VALUE, texts.span("a.yml", "fout"), Message.verbatim("accent"))));
    }

    @Test
    void aMarkOfPartOfACharacterCoversTheWholeCharacter() {
        Texts texts = Texts.with("a.yml", "xe\u0301y 😀z\n");

        assertEquals(
                """
            error[SW0203]: part
              ┌─ a.yml:1:3
              │
            1 │ xe\u0301y 😀z
              │  ^
              = more: streetwise explain SW0203

            1 error
            """,
                report(
                        texts,
                        Diagnostic.of(Code.WRONG_VALUE, texts.span("a.yml", "\u0301"), Message.verbatim("part"))));
    }

    @Test
    void controlCharactersAreShownAsText() {
        Texts texts = Texts.with("a.yml", "x: \u001b[31m\u202efout\u0007\u200b\u009b\ue000\ud800 y\n");

        String report = report(
                texts,
                Diagnostic.of(
                                Code.WRONG_VALUE,
                                texts.span("a.yml", "fout"),
                                Message.verbatim("is `\u001b]0;\u0007\u2066\n`"))
                        .labelled(Message.verbatim("\u001b[2J"))
                        .hint(Message.verbatim("write\n`\u001b`")));

        assertEquals("""
            error[SW0203]: is `<U+001B>]0;<U+0007><U+2066><U+000A>`
              ┌─ a.yml:1:10
              │
            1 │ x: <U+001B>[31m<U+202E>fout<U+0007><U+200B><U+009B><U+E000><U+D800> y
              │                        ^^^^ <U+001B>[2J
              = hint: write
                      `<U+001B>`
              = more: streetwise explain SW0203

            1 error
            """, report);
    }

    @Test
    void aLongLineIsCutRoundTheCaret() {
        Texts texts = Texts.with("a.yml", "tekst: " + "woord ".repeat(40) + "fout " + "einde ".repeat(40) + "\n")
                .and("b.yml", "kort " + "lang ".repeat(40) + "\n")
                .and("c.yml", "lang ".repeat(40) + "slot\n");

        assertEquals(
                """
                error[SW0203]: long
                  ┌─ a.yml:1:248
                  │
                1 │ … woord woord woord woord woord fout einde einde einde einde einde einde einde einde einde eind…
                  │                                 ^^^^ here
                  = more: streetwise explain SW0203

                error[SW0203]: long
                  ┌─ b.yml:1:1
                  │
                1 │ kort lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang …
                  │ ^^^^

                error[SW0203]: long
                  ┌─ c.yml:1:201
                  │
                1 │ …lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang slot
                  │                                                                                            ^^^^

                3 errors
                """,
                report(
                        texts,
                        Diagnostic.of(Code.WRONG_VALUE, texts.span("a.yml", "fout"), Message.verbatim("long"))
                                .labelled(Message.verbatim("here")),
                        Diagnostic.of(Code.WRONG_VALUE, texts.span("b.yml", "kort"), Message.verbatim("long")),
                        Diagnostic.of(Code.WRONG_VALUE, texts.span("c.yml", "slot"), Message.verbatim("long"))));
    }

    @Test
    void aMarkBeyondTheWindowStandsAtItsEdge() {
        Texts texts = Texts.with("a.yml", "begin " + "woord ".repeat(40) + "fout\n");
        String carets = report(
                        texts,
                        Diagnostic.of(
                                Code.WRONG_VALUE,
                                texts.span("a.yml", "begin " + "woord ".repeat(40) + "fout"),
                                Message.verbatim("long")))
                .lines()
                .toList()
                .get(4);

        assertEquals("  │ " + "^".repeat(96), carets);
    }

    @Test
    void aRelatedMarkLeftOfTheWindowStandsAtItsEdge() {
        Texts texts = Texts.with("a.yml", "begin " + "woord ".repeat(40) + "fout\n");

        assertEquals(
                """
                error[SW0103]: two
                  ┌─ a.yml:1:247
                  │
                1 │ …woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord fout
                  │ - first                                                                                    ^^^^
                  = more: streetwise explain SW0103

                1 error
                """,
                report(
                        texts,
                        Diagnostic.of(Code.DUPLICATE_FIELD, texts.span("a.yml", "fout"), Message.verbatim("two"))
                                .related(texts.span("a.yml", "begin"), Message.verbatim("first"))));
    }

    @Test
    void onlyTheVisiblePartOfAnEndlessLineIsMeasured() {
        // The cut falls within an emoji, which has two code units.
        Texts texts = Texts.with("a.yml", "😀".repeat(600) + "a fout" + "😀".repeat(1_000_000) + "\n");
        Diagnostic fault = Diagnostic.of(Code.WRONG_VALUE, texts.span("a.yml", "fout"), Message.verbatim("endless"));

        assertEquals("""
            1 │ … 😀😀😀😀😀😀😀😀😀😀😀😀😀😀a fout😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 …
              │                                 ^^^^
            """, excerpt(report(texts, fault)));
        assertEquals(
                1000,
                report(texts, Collections.nCopies(1000, fault).toArray(Diagnostic[]::new))
                        .lines()
                        .filter(line -> line.contains("^^^^"))
                        .count());
    }

    @Test
    void onlyTheFirstOfEndlessAccentsAreShown() {
        Texts texts = Texts.with("a.yml", "e" + "\u0301".repeat(100) + " fout\n");
        Diagnostic fault = Diagnostic.of(Code.WRONG_VALUE, texts.span("a.yml", "fout"), Message.verbatim("high"));

        assertEquals("1 │ e" + "\u0301".repeat(15) + " fout\n  │   ^^^^\n", excerpt(report(texts, fault)));
    }

    @Test
    void onlyThreeOfAMillionMarkedLinesAreMeasured() {
        Texts texts = Texts.with("a.yml", "fout\n".repeat(1_000_000));
        Diagnostic fault = Diagnostic.of(
                Code.WRONG_VALUE,
                texts.apply(SourceId.programme("a.yml")).orElseThrow().span(),
                Message.verbatim("long"));

        String report = report(texts, Collections.nCopies(1000, fault).toArray(Diagnostic[]::new));

        assertTrue(report.startsWith("""
            error[SW0203]: long
                    ┌─ a.yml:1:1
                    │
                  1 │ fout
                    │ ^^^^
                  2 │ fout
                    │ ^^^^
                    ·
            1000000 │ fout
                    │ ^^^^
            """), report.substring(0, 300));
    }

    /// The faulty line and its carets.
    private static String excerpt(String report) {
        List<String> lines = report.lines().toList();
        return lines.get(3) + "\n" + lines.get(4) + "\n";
    }
}
