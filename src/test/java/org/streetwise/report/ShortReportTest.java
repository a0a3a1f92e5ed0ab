package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class ShortReportTest {
    @Test
    void eachDiagnosticIsOneLineWithItsPlace() {
        Texts texts = Texts.with("themes.yml", "a: 😀\n  - id: geld\n");

        assertEquals(
                """
                themes.yml:2:9: error[SW0307]: two themes have the id `geld`
                themes.yml:1:5: warning[SW0402]: two<U+000A>lines
                gone.yml: error[SW0702]: there is no such file
                """,
                new ShortReport()
                        .text(Findings.of(
                                List.of(
                                        Diagnostic.of(
                                                        Code.DUPLICATE_ID,
                                                        texts.span("themes.yml", "geld"),
                                                        Message.verbatim("two themes have the id `geld`"))
                                                .hint(Message.verbatim("left out")),
                                        Diagnostic.of(
                                                Code.QUOTE_WITHOUT_CONSENT,
                                                new Span(SourceId.programme("themes.yml"), 5, 6),
                                                Message.verbatim("two\nlines")),
                                        Diagnostic.of(
                                                Code.UNREADABLE_FILE,
                                                Span.startOf(SourceId.programme("gone.yml")),
                                                Message.verbatim("there is no such file"))),
                                List.of(),
                                texts)));
    }
}
