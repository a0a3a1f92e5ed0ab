package org.streetwise.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class DiagnosticsTest {
    private static final SourceId FILE = SourceId.programme("a.yml");

    private static Diagnostic at(int offset, Severity severity) {
        return Diagnostic.of(Code.UNKNOWN_FIELD, new Span(FILE, offset, offset + 1), Message.verbatim("x"))
                .at(severity);
    }

    @Test
    void onlyTheFirstFaultsOfAFileAreKept() {
        Diagnostics diagnostics = new Diagnostics();
        for (int i = 2_000; i > 0; i--) {
            diagnostics.report(at(i, i > 1_000 ? Severity.ERROR : Severity.WARNING));
        }
        List<Diagnostic> all = diagnostics.all();
        assertEquals(501, all.size());
        assertEquals(Severity.ERROR, all.getFirst().severity(), "an error that isn't shown must still count");
        assertEquals(
                "this file has more than 500 faults; only the first are shown",
                all.getFirst().message().english());
        assertEquals(1, all.get(1).primary().span().start());
        assertTrue(diagnostics.hasErrors());
    }

    @Test
    void longTextsInMessagesAreCut() {
        String text = "😀".repeat(100_000);
        Diagnostic diagnostic = Diagnostic.of(
                        Code.UNKNOWN_THEME,
                        new Span(FILE, 0, 1),
                        Message.verbatim("unknown theme `" + text + "` of `x`"))
                .labelled(Message.verbatim(text))
                .hint(Message.verbatim("write `" + text + "`"));

        assertEquals(
                "unknown theme `" + "😀".repeat(60) + "…` of `x`",
                diagnostic.message().english());
        assertEquals("😀".repeat(400) + "…", diagnostic.primary().english());
        assertEquals(
                List.of("write `" + "😀".repeat(60) + "…`"),
                diagnostic.hints().stream().map(Message::english).toList());
    }

    @Test
    void collectedDiagnosticsCanBeReportedAgain() {
        Diagnostics inner = new Diagnostics();
        for (int i = 0; i < 600; i++) {
            inner.report(at(i, i < 550 ? Severity.NOTE : Severity.ERROR));
        }
        Diagnostics outer = new Diagnostics();
        outer.report(at(1_000, Severity.NOTE));
        inner.all().forEach(outer::report);
        assertEquals(inner.all(), outer.all());
        assertTrue(outer.hasErrors());
    }
}
