package org.streetwise.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.streetwise.diagnostic.Levels.Level.ALLOW;
import static org.streetwise.diagnostic.Levels.Level.DENY;
import static org.streetwise.diagnostic.Levels.Level.WARN;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Levels.Change;
import org.streetwise.diagnostic.Levels.Every;
import org.streetwise.diagnostic.Levels.Only;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class LevelsTest {
    private static final Every WARNINGS = new Every(Severity.WARNING);
    private static final Every NOTES = new Every(Severity.NOTE);
    private static final Only QUOTE = new Only(Code.QUOTE_WITHOUT_CONSENT);
    private static final Only TITLE = new Only(Code.TITLE_NO_SENTENCE);

    /// An error, a warning about a quote, another warning, a note about a title, as `error warning warning note`.
    private static String levelled(Change... changes) {
        List<Diagnostic> diagnostics = List.of(
                diagnostic(Code.UNKNOWN_THEME),
                diagnostic(Code.QUOTE_WITHOUT_CONSENT),
                diagnostic(Code.DIFFERS_AS_OFTEN),
                diagnostic(Code.TITLE_NO_SENTENCE));
        return new Levels(List.of(changes))
                .applied(diagnostics).stream()
                        .map(d -> d.code().number() + " " + d.severity())
                        .collect(Collectors.joining(", "));
    }

    private static Diagnostic diagnostic(Code code) {
        return Diagnostic.of(code, Span.startOf(SourceId.programme("a.yml")), Message.verbatim("x"));
    }

    @Test
    void withoutChangesCodesKeepTheirOwnLevels() {
        assertEquals("SW0301 ERROR, SW0402 WARNING, SW0403 WARNING, SW0401 NOTE", levelled());
    }

    @Test
    void oneCodeCanBeRaisedLoweredOrLeftOut() {
        assertEquals("SW0301 ERROR, SW0402 ERROR, SW0403 WARNING, SW0401 NOTE", levelled(new Change(QUOTE, DENY)));
        assertEquals("SW0301 ERROR, SW0402 WARNING, SW0403 WARNING, SW0401 WARNING", levelled(new Change(TITLE, WARN)));
        assertEquals("SW0301 ERROR, SW0403 WARNING, SW0401 NOTE", levelled(new Change(QUOTE, ALLOW)));
    }

    @Test
    void allCodesOfASeverityCanBeChanged() {
        assertEquals("SW0301 ERROR, SW0402 ERROR, SW0403 ERROR, SW0401 NOTE", levelled(new Change(WARNINGS, DENY)));
        assertEquals("SW0301 ERROR, SW0402 WARNING, SW0403 WARNING", levelled(new Change(NOTES, ALLOW)));
    }

    @Test
    void theLastChangeOfACodeWins() {
        assertEquals(
                "SW0301 ERROR, SW0402 WARNING, SW0403 ERROR, SW0401 NOTE",
                levelled(new Change(WARNINGS, DENY), new Change(QUOTE, WARN)));
        assertEquals(
                "SW0301 ERROR, SW0402 ERROR, SW0403 WARNING, SW0401 NOTE",
                levelled(new Change(QUOTE, ALLOW), new Change(QUOTE, DENY)));
    }

    @Test
    void laterChangesSeeTheLevelsOfEarlierOnes() {
        assertEquals(
                "SW0301 ERROR, SW0403 ERROR, SW0401 ERROR",
                levelled(new Change(TITLE, WARN), new Change(QUOTE, ALLOW), new Change(WARNINGS, DENY)));
    }

    @Test
    void errorsKeepTheirLevel() {
        assertThrows(IllegalArgumentException.class, () -> new Only(Code.UNKNOWN_THEME));
        Diagnostic sharpened = diagnostic(Code.QUOTE_WITHOUT_CONSENT).at(Severity.ERROR);
        assertEquals(List.of(sharpened), new Levels(List.of(new Change(QUOTE, ALLOW))).applied(List.of(sharpened)));
    }
}
