package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.diagnostic.Code.DIFFERS_AS_OFTEN;
import static org.streetwise.diagnostic.Code.QUOTE_WITHOUT_CONSENT;
import static org.streetwise.diagnostic.Code.TITLE_NO_SENTENCE;
import static org.streetwise.diagnostic.Levels.Level.ALLOW;
import static org.streetwise.diagnostic.Levels.Level.DENY;
import static org.streetwise.diagnostic.Levels.Level.WARN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session.Said;
import org.streetwise.cli.publish.Editions;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Levels.Change;
import org.streetwise.diagnostic.Levels.Every;
import org.streetwise.diagnostic.Levels.Only;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Span;

class DiagnosticOptionsTest {
    private static final Span FIRST_WORD = new Span(FakeCompiler.SOURCE.id(), 0, 6);

    @TempDir
    Path folder;

    private static Diagnostic error() {
        return Diagnostic.of(Code.UNKNOWN_THEME, FIRST_WORD, Message.verbatim("unknown theme `x`"));
    }

    private List<Change> levels(String... options) throws IOException {
        Session session = Session.inProgramme(folder);
        String[] command = Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
        assertEquals(0, session.run(command).code());
        return session.compiler.requests.getFirst().levels().changes();
    }

    @Test
    void levelsReachTheCompilerInTheOrderTyped() throws IOException {
        Change quotesDenied = new Change(new Only(QUOTE_WITHOUT_CONSENT), DENY);
        Change quotesAllowed = new Change(new Only(QUOTE_WITHOUT_CONSENT), ALLOW);
        Change differsAllowed = new Change(new Only(DIFFERS_AS_OFTEN), ALLOW);

        assertEquals(List.of(), levels());
        assertEquals(
                List.of(quotesDenied, quotesAllowed, differsAllowed, quotesDenied),
                levels("--deny", "SW0402", "--allow=SW0402,sw0403", "--deny", "SW0402"));
        assertEquals(
                List.of(
                        new Change(new Every(Severity.WARNING), DENY),
                        new Change(new Every(Severity.NOTE), DENY),
                        new Change(new Only(TITLE_NO_SENTENCE), WARN)),
                levels("--deny", "warnings", "--deny", "notes", "--warn", "SW0401"));
        assertEquals(
                List.of(new Change(new Every(Severity.WARNING), DENY), quotesAllowed),
                levels("--allow", "SW0402", "--strict"));
    }

    @Test
    void aReportForProgramsIsAloneOnStandardOutput() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics =
                List.of(Diagnostic.of(QUOTE_WITHOUT_CONSENT, FIRST_WORD, Message.verbatim("no consent")));
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));

        Said said = session.run("build", "--report", "github");

        assertEquals(
                new Said(
                        0,
                        "::warning title=SW0402,file=streetwise.yml,line=1,col=1,endLine=1,endColumn=7::no consent\n",
                        "wrote out/rapport.docx (4 pages)\nwrote out/rapport.pdf (3 pages)\n"),
                said);
    }

    @Test
    void aMissingProgrammeIsReportedInTheChosenForm() {
        Session session = Session.inEmptyFolder(folder);

        for (String form : List.of("json", "sarif", "github", "junit")) {
            Said said = session.run("check", "lessen", "--report", form);

            assertEquals(2, said.code());
            assertEquals("", said.err());
            assertTrue(said.out().contains("there is no folder `lessen`"), said.out());
            assertTrue(said.out().contains("SW0701"), said.out());
        }
    }

    @Test
    void aBuildSaysIfNothingWasWritten() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics = List.of(error());

        assertEquals(
                "nothing was written\n",
                session.run("build", "--report", "sarif").err());
    }

    @Test
    void peopleAreShownAHundredDiagnosticsAndProgramsAll() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics = IntStream.range(0, 101)
                .mapToObj(i -> Diagnostic.of(Code.UNKNOWN_THEME, FIRST_WORD, Message.verbatim("theme " + i)))
                .sorted()
                .toList();

        assertTrue(session.run("check")
                .err()
                .endsWith("\n101 errors\nnot shown: 1 error; `--max-diagnostics 0` shows them all\n"));
        assertTrue(session.run("check", "--max-diagnostics", "0").err().endsWith("\n\n101 errors\n"));
        assertEquals(
                101, session.run("check", "--report", "github").out().lines().count());
        assertEquals(
                101, session.run("check", "--report", "short").err().lines().count());
        assertEquals(
                7,
                session.run("check", "--report", "github", "--max-diagnostics", "7")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void wrongValuesAreReportedWithASuggestion() throws IOException {
        Session session = Session.inProgramme(folder);
        String help = "  = hint: `streetwise check --help` shows how to use it\n";

        assertEquals(
                new Said(2, "", "error: there is no code `SW0492`\n  = hint: did you mean `SW0402`?\n" + help),
                session.run("check", "--deny", "SW0492"));
        assertEquals(
                new Said(2, "", "error: there is no code `warnigns`\n  = hint: did you mean `warnings`?\n" + help),
                session.run("check", "--deny", "warnigns"));
        assertEquals(
                new Said(2, "", "error: `SW0301` is always an error: nothing can be published with it\n" + help),
                session.run("check", "--allow", "SW0301"));
        assertTrue(
                session.run("check", "--warn", "consent").err().contains("codes of warnings and notes are SW0105, "));
        assertEquals(
                new Said(2, "", "error: `-1` is not a number of diagnostics\n" + help),
                session.run("check", "--max-diagnostics=-1"));
        assertEquals(
                "error: expected `human`, `short`, `json`, `sarif`, `github` or `junit`, but got `xml`\n" + help,
                session.run("check", "--report", "xml").err());
    }

    @Test
    void checkStillAcceptsTheOlderNameOfReport() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics = List.of(error());

        assertEquals(session.run("check", "--report", "json"), session.run("check", "--format", "json"));
    }
}
