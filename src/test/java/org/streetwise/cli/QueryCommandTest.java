package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session.Said;
import org.streetwise.report.TerminalText;

class QueryCommandTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void openTheExample() throws IOException {
        session = Session.inEmptyFolder(ExampleProgramme.copyTo(folder.resolve("lessen")))
                .compiling(Main.compiler());
    }

    @Test
    void tablesAreAsWideAsTheTerminal() {
        session.outTerminal = true;
        assertEquals(100, widest(session.run("lessons")));

        session.environment.put("COLUMNS", "90");
        assertEquals(90, widest(session.run("lessons")));
    }

    @Test
    void tablesInAPipeAreNotCut() {
        assertTrue(session.run("lessons").out().lines().noneMatch(line -> line.contains("…")));
    }

    private static int widest(Said said) {
        return said.out().lines().mapToInt(TerminalText::width).max().orElse(0);
    }

    @Test
    void aWorkbookIsNotShownOnATerminal() {
        session.outTerminal = true;

        Said said = session.run("lessons", "--format", "xlsx");

        assertEquals(2, said.code());
        assertTrue(said.err().contains("hint: name a file for it: `-o lessons.xlsx`"), said.err());
    }

    @Test
    void aFilesEndingChoosesTheForm() throws IOException {
        session.run("cases", "-o", "nieuw/wijken.CSV");

        assertTrue(Files.readString(session.folder.resolve("nieuw/wijken.CSV")).startsWith("case,neighbourhood,"));
        assertEquals(List.of("wijken.CSV"), Session.names(session.folder.resolve("nieuw")));
    }

    @Test
    void aFileIsReplacedOnlyWithForce() throws IOException {
        Path file = Files.writeString(session.folder.resolve("lessen.json"), "van mij");

        assertEquals(74, session.run("lessons", "-o", "lessen.json").code());
        assertEquals("van mij", Files.readString(file));
        assertEquals(0, session.run("lessons", "-o", "lessen.json", "--force").code());
        assertTrue(Files.readString(file).startsWith("{\n  \"version\": 1,"));
    }

    @Test
    void theSameProgrammeGivesTheSameWorkbook() throws IOException {
        session.run("lessons", "-o", "een.xlsx");
        session.run("lessons", "-o", "twee.xlsx");

        assertArrayEquals(
                Files.readAllBytes(session.folder.resolve("een.xlsx")),
                Files.readAllBytes(session.folder.resolve("twee.xlsx")));
    }

    @Test
    void anUnreadableProgrammeIsReported() throws IOException {
        Files.writeString(session.folder.resolve("streetwise.yml"), "format: 1\ntitle: [");

        Said said = session.run("themes");

        assertEquals(1, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("error: the programme can't be read\n"), said.err());
    }
}
