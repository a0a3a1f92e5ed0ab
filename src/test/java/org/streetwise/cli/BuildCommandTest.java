package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session.Said;
import org.streetwise.cli.publish.Editions;
import org.streetwise.compile.DraftRequest;
import org.streetwise.compile.Request;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Levels;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.source.Span;

class BuildCommandTest {
    @TempDir
    Path folder;

    private static final Span FIRST_LINE = new Span(FakeCompiler.SOURCE.id(), 0, 6);

    @Test
    void writtenFilesAreListedRelativeToTheCurrentFolder() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "p"));
        session.here = Files.createDirectories(folder.resolve("cases"));

        assertEquals(
                new Said(0, "wrote ../out/rapport.docx (4 pages)\nwrote ../out/rapport.pdf (1 page)\n", ""),
                session.run("build"));
        assertEquals(
                new Said(0, "unchanged ../out/rapport.docx (4 pages)\nunchanged ../out/rapport.pdf (1 page)\n", ""),
                session.run("build"));
        assertEquals(
                List.of("rapport.docx", "rapport.manifest.json", "rapport.pdf"), Session.names(folder.resolve("out")));
    }

    @Test
    void optionsReachTheCompiler() throws IOException {
        Session session = Session.inProgramme(folder);
        session.environment.put("SOURCE_DATE_EPOCH", "1700000000");

        session.run("build", "-e", "rapport,kort", "-e", "en", "-f", "PDF", "--as-of", "2022-03-10", folder.toString());

        assertEquals(
                List.of(new Request(
                        List.of("rapport", "kort", "en"),
                        Set.of(Format.PDF),
                        Optional.of(LocalDate.of(2022, 3, 10)),
                        Optional.of(Instant.ofEpochSecond(1_700_000_000)),
                        Levels.OWN,
                        Optional.empty(),
                        Optional.empty())),
                session.compiler.requests);
    }

    @Test
    void aDraftHasTheLocalDate() throws IOException {
        Session session = Session.inProgramme(folder);

        session.run("build", "--draft", "--revision", " abc123 ", "--keep-going");

        assertEquals(
                List.of(Optional.of(new DraftRequest(LocalDate.of(2026, 11, 28), Optional.of("abc123"), true))),
                session.compiler.requests.stream().map(Request::draft).toList());
    }

    @Test
    void aDraftHasTheDateThatTheEnvironmentSets() throws IOException {
        Session session = Session.inProgramme(folder);
        session.environment.put("SOURCE_DATE_EPOCH", "1700000000");

        session.run("build", "--draft");

        assertEquals(
                List.of(Optional.of(new DraftRequest(LocalDate.of(2023, 11, 14), Optional.empty(), false))),
                session.compiler.requests.stream().map(Request::draft).toList());
    }

    @Test
    void aRevisionIsOneLineOfText() throws IOException {
        Session session = Session.inProgramme(folder);

        for (String revision : List.of(" ", "a\nb", "a\u001bb")) {
            Said said = session.run("build", "--draft", "--revision", revision);
            assertEquals(2, said.code());
            assertTrue(said.err().startsWith("error: what `--revision` says is not one line of text\n"), said.err());
        }
    }

    @Test
    void aDraftLeavesPublishedFilesAlone() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));
        session.run("build");
        session.compiler.editions = List.of(Editions.drafted(Editions.of("rapport", "draft", "draft")));
        Path draft = folder.resolve("out/rapport.draft.docx");

        assertEquals(
                "wrote out/rapport.draft.docx (5 pages)\nwrote out/rapport.draft.pdf (5 pages)\n",
                session.run("build").out());
        assertEquals("docx", Files.readString(folder.resolve("out/rapport.docx")));
        assertEquals(
                "unchanged out/rapport.draft.docx (5 pages)\nunchanged out/rapport.draft.pdf (5 pages)\n",
                session.run("build").out());
        Files.writeString(draft, "with remarks");
        assertEquals(74, session.run("build").code());
        assertEquals("with remarks", Files.readString(draft));
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));
        assertEquals(
                "unchanged out/rapport.docx (4 pages)\nunchanged out/rapport.pdf (3 pages)\n",
                session.run("build").out());
    }

    @Test
    void aMissingOutputFolderIsMade() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));

        Said said = session.run("build", "streetwise.yml", "-o", "a/b");

        assertEquals("wrote a/b/rapport.docx (4 pages)\nwrote a/b/rapport.pdf (3 pages)\n", said.out());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anErrorLeavesTheEarlierFiles() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "old", "old"));
        session.run("build");
        session.compiler.editions = List.of(Editions.of("rapport", "new", "new"));
        session.compiler.diagnostics =
                List.of(Diagnostic.of(Code.UNKNOWN_THEME, FIRST_LINE, Message.verbatim("unknown theme `vertrouwn`")));

        Said said = session.run("build");

        assertEquals(new Said(1, "", """
            error[SW0301]: unknown theme `vertrouwn`
              ┌─ streetwise.yml:1:1
              │
            1 │ format: 1
              │ ^^^^^^
              = more: streetwise explain SW0301

            1 error
            nothing was written
            """), said);
        assertEquals("old", Files.readString(folder.resolve("out/rapport.docx")));
    }

    @Test
    void warningsDoNotStopPublishing() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));
        session.compiler.diagnostics =
                List.of(Diagnostic.of(Code.QUOTE_WITHOUT_CONSENT, FIRST_LINE, Message.verbatim("no consent")));

        Said said = session.run("build");

        assertEquals(0, said.code());
        assertTrue(said.err().endsWith("\n1 warning\n"), said.err());
    }

    @Test
    void anUnknownEditionIsAUsageError() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.diagnostics =
                List.of(Diagnostic.of(Code.UNKNOWN_EDITION, FIRST_LINE, Message.verbatim("no edition `raport`")));

        assertEquals(2, session.run("build", "-e", "raport").code());
    }

    @Test
    void anEditedFileIsKeptUnlessForced() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions =
                List.of(Editions.of("rapport", "old", "old"), Editions.of("samenvatting", "old", "old"));
        session.run("build");
        Files.writeString(folder.resolve("out/rapport.docx"), "edited");
        session.compiler.editions =
                List.of(Editions.of("rapport", "new", "new"), Editions.of("samenvatting", "new", "new"));

        assertEquals(
                new Said(74, "wrote out/samenvatting.docx (3 pages)\nwrote out/samenvatting.pdf (3 pages)\n", """
                    error[SW0602]: `out/rapport.docx` was edited since it was built
                      ┌─ streetwise.yml:3:9
                      │
                    3 │   - id: rapport
                      │         ^^^^^^^ so this edition is left as it was
                      = hint: `--force` replaces it and loses the edits
                      = hint: `-o FOLDER` writes to another folder
                      = more: streetwise explain SW0602

                    1 error
                    """),
                session.run("build"));
        assertEquals("edited", Files.readString(folder.resolve("out/rapport.docx")));
        assertEquals("old", Files.readString(folder.resolve("out/rapport.pdf")));

        assertEquals(0, session.run("build", "--force").code());
        assertEquals("new", Files.readString(folder.resolve("out/rapport.docx")));
    }

    @Test
    void aFailedWriteIsReportedInOneLine() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.with("rapport", Editions.text("docx"), _ -> {
            throw new IOException("No space left on device");
        }));

        assertEquals(
                new Said(74, "", "error: can't write `out/rapport.pdf`: the disk is full\n"), session.run("build"));
        assertFalse(Files.exists(folder.resolve("out")), "an empty folder is left behind");
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsNamed() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions =
                List.of(Editions.of("rapport", "docx", "pdf"), Editions.of("samenvatting", "docx", "pdf"));
        Files.writeString(folder.resolve("out"), "mine");

        assertEquals(
                new Said(74, "", "error: can't write into `out`: there is a file where a folder should be\n"),
                session.run("build"));
        assertEquals(
                "error: can't write into `out/deeper`: there is a file where a folder should be\n",
                session.run("build", "-o", "out/deeper").err());
    }

    @Test
    void onlyANamedOutputFolderMayBeALink() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);

        assertEquals(new Said(74, "", """
            error: `out` is a link to another folder
              = hint: name the folder to write into: `-o FOLDER`
            """), session.run("build"));
        assertEquals(0, session.run("build", "-o", "out").code());
        assertEquals("docx", Files.readString(elsewhere.resolve("rapport.docx")));
    }

    @Test
    void noFileIsWrittenAmongTheProgrammesOwn() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "docx", "pdf"));
        Files.writeString(Files.createDirectories(folder.resolve("cases")).resolve("ede.yml"), "municipality: Ede");

        assertEquals(new Said(74, "", """
            error: `cases` holds the programme's own files
              = hint: name the folder to write into: `-o FOLDER`
            """), session.run("build", "-o", "cases"));
        assertEquals(0, session.run("build", "-o", "cases/out").code());
        assertEquals(0, session.run("build", "-o", ".").code());
    }

    @Test
    void aBugIsReportedInOneLineAndAFile() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "old", "old"));
        session.run("build");
        session.compiler.editions = List.of(Editions.with("rapport", Editions.text("new"), _ -> {
            throw new IllegalStateException("boom");
        }));

        Said said = session.run("build", "--force");

        assertEquals(70, said.code());
        assertTrue(
                said.err()
                        .matches("error: this is a bug in streetwise \\(IllegalStateException\\); details are in"
                                + " `.*`\n"),
                said.err());
        String report = Files.readString(Path.of(said.err().replaceAll("(?s).* in `(.*)`\n", "$1")));
        assertTrue(report.startsWith("streetwise development\n"), report);
        assertTrue(report.contains("arguments: build --force\n"), report);
        assertTrue(report.contains("IllegalStateException: boom"), report);
        assertEquals("old", Files.readString(folder.resolve("out/rapport.docx")));
        assertEquals(
                List.of("rapport.docx", "rapport.manifest.json", "rapport.pdf"), Session.names(folder.resolve("out")));
    }

    @Test
    void ifMemoryRunsOutTheHintSaysHowToGiveMore() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.before = () -> {
            throw new OutOfMemoryError("Java heap space");
        };

        assertEquals(new Said(74, "", """
            error: the programme needs more memory than is available
              = hint: run it where it may use more memory
              = hint: if there is more than it takes, let it: `STREETWISE_JAVA_OPTS=-Xmx4g streetwise …`
            """), session.run("build"));
    }

    @Test
    void aStackOverflowIsABug() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.before = () -> {
            throw new StackOverflowError();
        };

        assertEquals(70, session.run("build").code());
    }

    @Test
    void anInterruptionLeavesEverythingAsItWas() throws IOException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "old", "old"));
        session.run("build");
        session.compiler.editions = List.of(Editions.with("rapport", Editions.text("new"), out -> {
            session.interrupt();
            out.write('n');
            return OptionalInt.empty();
        }));

        assertEquals(new Said(130, "", "error: interrupted\n"), session.run("build"));
        assertEquals("old", Files.readString(folder.resolve("out/rapport.docx")));
        assertEquals(
                List.of("rapport.docx", "rapport.manifest.json", "rapport.pdf"), Session.names(folder.resolve("out")));
    }
}
