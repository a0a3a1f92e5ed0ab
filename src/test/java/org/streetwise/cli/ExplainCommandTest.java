package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session.Said;

class ExplainCommandTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    Path folder;

    @Test
    void aCodeMayBeSpeltInSeveralWays() {
        Session session = Session.inEmptyFolder(folder);
        Said page = session.run("explain", "SW0301");

        assertTrue(page.out().startsWith("error[SW0301]: A theme that does not exist\n\n"), page.out());
        assertEquals(page, session.run("explain", "sw0301"));
        assertEquals(page, session.run("explain", "0301"));
        assertEquals(page, session.run("explain", "301"));
    }

    @Test
    void coloursAreForTerminals() {
        Session session = Session.inEmptyFolder(folder);
        assertFalse(session.run("explain", "301").out().contains(ESCAPE));

        session.terminal = true;
        assertFalse(session.run("explain", "301").out().contains(ESCAPE), "standard output is piped");

        session.outTerminal = true;
        assertTrue(session.run("explain", "301").out().startsWith(ESCAPE));
        assertTrue(session.run("explain", "--fields", "lesson").out().contains(ESCAPE + "1mtitle"));
        assertFalse(session.run("explain", "301", "--color", "never").out().contains(ESCAPE));

        session.environment.put("NO_COLOR", "1");
        assertFalse(session.run("explain", "301").out().contains(ESCAPE));
    }

    @Test
    void proseStaysWithinNinetyColumns() {
        Session session = Session.inEmptyFolder(folder);
        for (String path :
                new String[] {"programme", "case", "lesson", "streetwise-lesson", "template", "stylesheet"}) {
            session.run("explain", "--fields", path)
                    .out()
                    .lines()
                    .filter(line -> !line.startsWith("    "))
                    .forEach(line -> assertTrue(line.length() <= 90, line));
        }
    }
}
