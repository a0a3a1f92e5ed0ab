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
}
