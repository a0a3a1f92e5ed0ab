package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session.Said;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Span;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void theVersionIsOneLine() {
        assertEquals(
                new Said(0, "streetwise development\n", ""),
                Session.inEmptyFolder(folder).run("--version"));
    }

    @Test
    void helpShowsExamplesWithinNinetyColumns() {
        for (String[] command : List.of(
                new String[] {"--help"},
                new String[] {"build", "--help"},
                new String[] {"check", "--help"},
                new String[] {"explain", "--help"},
                new String[] {"schema", "--help"})) {
            Said help = Session.inEmptyFolder(folder).run(command);

            assertEquals(0, help.code());
            assertTrue(help.out().contains("Examples:\n  streetwise "), help.out());
            assertEquals(
                    List.of(),
                    help.out().lines().filter(line -> line.length() > 90).toList());
        }
    }

    @Test
    void withoutACommandTheHelpGoesToStandardError() {
        Said said = Session.inEmptyFolder(folder).run();

        assertEquals(2, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().startsWith("Usage: streetwise COMMAND"), said.err());
    }

    @Test
    void aWrongCommandIsReportedWithASuggestion() {
        Session session = Session.inEmptyFolder(folder);

        assertEquals(new Said(2, "", """
            error: there is no command `biuld`
              = hint: did you mean `build`?
              = hint: `streetwise --help` lists the commands
            """), session.run("biuld"));
        assertEquals(new Said(2, "", """
            error: there is no command `wijkverhalen`
              = hint: `streetwise build FOLDER` builds a programme
              = hint: `streetwise --help` lists the commands
            """), session.run("wijkverhalen"));
        assertEquals(new Said(2, "", """
            error: there is no option `--forse`
              = hint: did you mean `--force`?
              = hint: `streetwise build --help` shows how to use it
            """), session.run("build", "--forse"));
        assertEquals(new Said(2, "", """
            error: there is no command `build`
              = hint: leave out the `--` before it
              = hint: `streetwise --help` lists the commands
            """), session.run("--", "build"));
        assertEquals(new Said(2, "", """
            error: expected `docx` or `pdf`, but got `odt`
              = hint: `streetwise build --help` shows how to use it
            """), session.run("build", "-f", "odt"));
        assertEquals(new Said(2, "", """
            error: `--output` needs a FOLDER after it
              = hint: `streetwise build --help` shows how to use it
            """), session.run("build", "-o"));
        assertEquals(new Said(2, "", """
            error: `b` is one argument too many
              = hint: `streetwise check --help` shows how to use it
            """), session.run("check", "a", "b"));
    }

    @Test
    void argumentFilesAreNotExpanded() throws IOException {
        Session session = Session.inEmptyFolder(folder);
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");

        Said said = session.run("check", "@" + arguments);
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("error[SW0701]: there is no folder `@"), said.err());
    }

    @Test
    void theProgrammeIsFoundInTheNearestFolderAbove() throws IOException {
        Session session = Session.inProgramme(folder);
        session.here = Files.createDirectories(folder.resolve("cases/oud"));

        assertEquals(new Said(0, "no faults found\n", ""), session.run("check"));
    }

    @Test
    void aMissingProgrammeIsReportedWithWhereItWasSought() throws IOException {
        Session session = Session.inEmptyFolder(folder);

        assertEquals(
                new Said(
                        2,
                        "",
                        "error[SW0701]: there is no `streetwise.yml` in `" + folder + "` or in a folder above it\n"
                                + "  = hint: go to the programme's folder, or name it: `streetwise build FOLDER`\n"
                                + "  = more: streetwise explain SW0701\n"),
                session.run("check"));
        assertEquals(
                "error[SW0701]: there is no folder `lessen`\n  = more: streetwise explain SW0701\n",
                session.run("check", "lessen").err());

        Files.createDirectories(folder.resolve("lessen"));
        Files.writeString(folder.resolve("lessen/Streetwise.yaml"), "");
        assertEquals("""
            error[SW0701]: there is no `streetwise.yml` in `lessen`
              = hint: rename `lessen/Streetwise.yaml` to `streetwise.yml`
              = more: streetwise explain SW0701
            """, session.run("check", "lessen").err());
        assertEquals("""
            error[SW0701]: `lessen/Streetwise.yaml` is not a programme
              = hint: name the programme's folder or its `streetwise.yml`
              = more: streetwise explain SW0701
            """, session.run("check", "lessen/Streetwise.yaml").err());
    }

    @Test
    void checkCanReportEachFaultInOneLine() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics = List.of(Diagnostic.of(
                Code.UNKNOWN_THEME,
                new Span(FakeCompiler.SOURCE.id(), 10, 18),
                Message.verbatim("unknown theme `vertrouwn`")));

        assertEquals(
                new Said(1, "", "streetwise.yml:2:1: error[SW0301]: unknown theme `vertrouwn`\n"),
                session.run("check", "--format", "short"));
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics = List.of(Diagnostic.of(
                Code.UNKNOWN_THEME, new Span(FakeCompiler.SOURCE.id(), 0, 6), Message.verbatim("unknown theme")));

        assertEquals(List.of(false, true, false), hasColours(session));
        session.terminal = true;
        assertEquals(List.of(true, true, false), hasColours(session));
        session.environment.put("TERM", "dumb");
        assertEquals(List.of(false, true, false), hasColours(session));
        session.environment.put("TERM", "xterm");
        session.environment.put("NO_COLOR", "1");
        assertEquals(List.of(false, true, false), hasColours(session));
    }

    private static List<Boolean> hasColours(Session session) {
        return List.of("auto", "always", "never").stream()
                .map(when -> session.run("check", "--color", when).err().contains("\u001b["))
                .toList();
    }

    @Test
    void aWrongSourceDateIsAUsageError() throws IOException {
        Session session = Session.inProgramme(folder);
        session.environment.put("SOURCE_DATE_EPOCH", "gisteren");

        assertEquals(new Said(2, "", """
            error: SOURCE_DATE_EPOCH is `gisteren`, which is not a number of seconds since 1970
              = hint: `streetwise check --help` shows how to use it
            """), session.run("check"));
    }

    @Test
    void aSourceDateOutsideOurEraIsAUsageError() throws IOException {
        Session session = Session.inProgramme(folder);
        for (String date : List.of("-1", "253402300800", "9223372036854775807", "1e9", "0x10", " 1")) {
            session.environment.put("SOURCE_DATE_EPOCH", date);

            assertEquals(2, session.run("check").code(), date);
        }
        for (String date : List.of("0", "253402300799", "")) {
            session.environment.put("SOURCE_DATE_EPOCH", date);

            assertEquals(0, session.run("check").code(), date);
        }
    }

    @Test
    void resultsThatCannotBePrintedAreReported() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(74, new Main(printingTo(new FullDisk(), err), FakeCompiler::new).run("--version"));
        assertEquals("error: can't write the results to standard output\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void diagnosticsThatCannotBePrintedFailTheRun() throws IOException {
        Files.writeString(folder.resolve("streetwise.yml"), "format: 1\ntitle: Proef\n");
        FakeCompiler compiler = new FakeCompiler();
        compiler.diagnostics = List.of(Diagnostic.of(
                Code.NOT_PRINTED, Span.startOf(FakeCompiler.SOURCE.id()), Message.verbatim("nobody read this")));

        assertEquals(
                74, new Main(printingTo(new ByteArrayOutputStream(), new FullDisk()), () -> compiler).run("check"));
    }

    private Surroundings printingTo(OutputStream out, OutputStream err) {
        return new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                folder,
                folder,
                false,
                false,
                Session.CLOCK,
                _ -> {});
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void aLimitOnOpenFilesIsNotABug() throws IOException {
        Session session = Session.inProgramme(folder);
        for (RuntimeException failure : List.of(
                new UncheckedIOException(new FileSystemException("a.yml", null, "Too many open files")),
                new IllegalStateException(
                        new IOException("Can't create cache file!", new IOException("/tmp: Too many open files"))))) {
            session.compiler.before = () -> {
                throw failure;
            };
            Said said = session.run("check");
            assertEquals(74, said.code());
            assertTrue(said.err().contains("too many files are open at once (`ulimit -n` sets the limit)"), said.err());
        }
    }

    @Test
    void aFailedReadIsReportedInOneLine() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.before = () -> {
            throw new UncheckedIOException(
                    new AccessDeniedException(folder.resolve("cases").toString()));
        };

        assertEquals(new Said(74, "", "error: can't read `cases`: no permission\n"), session.run("check"));
    }
}
