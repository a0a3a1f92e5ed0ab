package org.streetwise.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.Progress.Step;
import org.streetwise.know.value.Id;

class ProgressLineTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private long now = 42;
    private final ProgressLine line =
            new ProgressLine(new PrintStream(terminal, false, StandardCharsets.UTF_8), () -> now);

    private void after(Duration time) {
        now += time.toNanos();
        line.update();
    }

    /// What the terminal was sent, with `<` for erasing the line.
    private String sent() {
        return terminal.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "<");
    }

    @Test
    void shortWorkShowsNoProgress() {
        line.at(new Step.Reading(1, 5000));
        after(Duration.ofMillis(999));
        line.close();

        assertEquals("", sent());
    }

    @Test
    void longWorkRewritesAndErasesOneLine() {
        line.at(new Step.Reading(1204, 5000));
        after(Duration.ofSeconds(1));
        after(Duration.ofMillis(100));
        line.at(new Step.Checking());
        line.at(new Step.Setting(new Id("rapport")));
        after(Duration.ofMillis(100));
        line.at(new Step.Rendering("rapport.pdf"));
        after(Duration.ofMillis(100));
        line.close();

        assertEquals("<reading 1,204 of 5,000 case files<setting rapport<writing rapport.pdf<", sent());
    }

    @Test
    void aLongFirstStepIsShown() {
        line.at(new Step.Setting(new Id("rapport")));
        after(Duration.ofMillis(100));
        after(Duration.ofSeconds(20));

        assertEquals("<setting rapport", sent());
    }

    @Test
    void aClosedLineWritesNothing() {
        line.at(new Step.Checking());
        after(Duration.ofSeconds(2));
        line.close();
        line.close();
        line.at(new Step.Rendering("rapport.pdf"));

        assertFalse(line.update());
        assertEquals("<checking<", sent());
    }

    @Test
    void progressIsShownOnlyOnATerminalThatCanErase() {
        assertTrue(ProgressLine.isWelcome(true, Map.of("TERM", "xterm")));
        assertFalse(ProgressLine.isWelcome(false, Map.of("TERM", "xterm")));
        assertFalse(ProgressLine.isWelcome(true, Map.of("TERM", "dumb")));
        assertFalse(ProgressLine.isWelcome(true, Map.of("CI", "true")));
    }
}
