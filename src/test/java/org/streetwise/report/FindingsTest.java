package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class FindingsTest {
    private static final Texts TEXTS = Texts.with("a.yml", "abcdef\n");

    private static Diagnostic at(int offset, Code code) {
        Span place = new Span(SourceId.programme("a.yml"), offset, offset + 1);
        return Diagnostic.of(code, place, Message.verbatim("at " + offset));
    }

    private static final Findings FINDINGS = Findings.of(
            List.of(
                    at(0, Code.TITLE_NO_SENTENCE),
                    at(1, Code.QUOTE_WITHOUT_CONSENT),
                    at(2, Code.UNKNOWN_THEME),
                    at(3, Code.QUOTE_WITHOUT_CONSENT),
                    at(4, Code.UNKNOWN_THEME)),
            List.of(),
            TEXTS);

    private static List<String> told(int most) {
        return FINDINGS.atMost(most).told().stream()
                .map(each -> each.message().english())
                .toList();
    }

    @Test
    void errorsAreKeptFirstInTheirOrder() {
        assertEquals(List.of("at 2"), told(1));
        assertEquals(List.of("at 2", "at 4"), told(2));
        assertEquals(List.of("at 1", "at 2", "at 4"), told(3));
        assertEquals(List.of("at 0", "at 1", "at 2", "at 3", "at 4"), told(9));
    }

    @Test
    void theReportSaysHowManyAreNotShown() {
        String report = new HumanReport(Colours.NONE).text(FINDINGS.atMost(1));

        assertTrue(report.endsWith("""

                        2 errors, 2 warnings, 1 note
                        not shown: 1 error, 2 warnings, 1 note; `--max-diagnostics 0` shows them all
                        """), report);
    }

    private static Findings unknownThemes(int places) {
        Texts texts = Texts.with("a.yml", "wonen\n".repeat(places)).and("b.yml", "wonen\n");
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            found.add(unknownTheme("a.yml", 6 * i));
        }
        found.add(unknownTheme("b.yml", 0));
        return Findings.of(found, List.of(), texts);
    }

    private static Diagnostic unknownTheme(String file, int start) {
        return Diagnostic.of(
                        Code.UNKNOWN_THEME,
                        new Span(SourceId.programme(file), start, start + 5),
                        Message.verbatim("unknown theme `wonen`"))
                .labelled(Message.verbatim("no theme has this id"));
    }

    @Test
    void theSameFaultInManyPlacesIsOneMessage() {
        Findings findings = unknownThemes(5);

        assertEquals("""
                error[SW0301]: unknown theme `wonen`
                  ┌─ a.yml:1:1
                  │
                1 │ wonen
                  │ ^^^^^ no theme has this id
                2 │ wonen
                  │ ----- no theme has this id
                3 │ wonen
                  │ ----- no theme has this id
                  = and 3 more like it in 2 files
                  = more: streetwise explain SW0301

                6 errors
                not shown: 3 errors; `--max-diagnostics 0` shows them all
                """, new HumanReport(Colours.NONE).text(findings.atMost(1)));
        assertEquals(6, findings.folded().size());
        assertEquals(4, findings.atMost(4).told().size());
    }

    @Test
    void theSameFaultInThreePlacesIsToldAtEach() {
        assertEquals(3, unknownThemes(2).atMost(100).folded().size());
    }

    @Test
    void faultsAreNotTheSameIfOtherWordsAreWrong() {
        Texts texts = Texts.with("a.yml", "abcdefgh");
        List<Diagnostic> found = IntStream.range(0, 8)
                .mapToObj(i -> Diagnostic.of(
                        Code.MISSING_FIELD,
                        new Span(SourceId.programme("a.yml"), i, i + 1),
                        Message.verbatim("the lesson needs a `title`")))
                .toList();

        assertEquals(
                8, Findings.of(found, List.of(), texts).atMost(100).folded().size());
    }
}
