package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.folder.FolderWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceId.Root;
import org.streetwise.source.Workspace.Closed;
import org.streetwise.source.Workspace.Content;
import org.streetwise.source.Workspace.Tree;

/// Folders as people have them on their disks.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OddFoldersTest {
    @TempDir
    Path temporary;

    private Path programme() throws IOException {
        return Files.createDirectories(temporary.resolve("programme"));
    }

    private FolderWorkspace workspace() throws IOException {
        return new FolderWorkspace(programme(), temporary);
    }

    private Path write(String path) throws IOException {
        Path file = programme().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, path);
    }

    private List<String> files(Tree tree) {
        return tree.files().stream().map(SourceId::path).toList();
    }

    @Test
    void theTreeHoldsEveryFileThatCouldBeASource() throws IOException {
        for (String path : List.of(
                "streetwise.yml",
                "cases/nieuw/pendrecht.yml",
                "Cases/x.yml",
                ".git/config",
                "cases/.x.yml.swp",
                "out/rapport.docx",
                "Out/rapport.docx",
                "cases/out/x.yml",
                "templates/report/template.yml",
                "node_modules/a/index.js")) {
            write(path);
        }
        assertEquals(
                List.of("Cases/x.yml", "cases/nieuw/pendrecht.yml", "cases/out/x.yml", "streetwise.yml"),
                files(workspace().tree()));
    }

    @Test
    void linksOutOfTheProgrammeOrInACircleAreClosed() throws IOException {
        Files.createDirectories(temporary.resolve("shared"));
        Files.writeString(temporary.resolve("shared/x.yml"), "secret");
        Files.createSymbolicLink(programme().resolve("cases"), temporary.resolve("shared"));
        Files.createSymbolicLink(programme().resolve("themes"), Path.of("themes"));
        Files.createSymbolicLink(programme().resolve("images"), Path.of("."));
        write("a/b.yml");
        Files.createSymbolicLink(programme().resolve("a/up"), programme());

        Tree tree = workspace().tree();
        assertEquals(List.of("a/b.yml"), files(tree));
        assertEquals(
                List.of(
                        new Closed(SourceId.programme("cases"), "it lies outside the programme's folder"),
                        new Closed(SourceId.programme("themes"), "its links lead in a circle")),
                tree.closed());
        assertEquals(List.of(), workspace().list(Root.PROGRAMME, "cases", ".yml"));
        assertEquals(List.of(), workspace().list(Root.PROGRAMME, "themes", ".yml"));
    }

    @Test
    void aFolderWithoutPermissionIsClosed() throws IOException {
        Path cases = write("cases/x.yml").getParent();
        Files.setPosixFilePermissions(cases, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(cases), "root reads everything");
            assertEquals(
                    List.of(new Closed(SourceId.programme("cases"), "no permission")),
                    workspace().tree().closed());
            assertEquals(List.of(), workspace().list(Root.PROGRAMME, "cases", ".yml"));
        } finally {
            Files.setPosixFilePermissions(cases, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFileWithoutPermissionCantBeRead() throws IOException {
        Path file = write("cases/x.yml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root reads everything");
        assertEquals(
                new Content.Unreadable("no permission to read it"),
                workspace().read(SourceId.programme("cases/x.yml")));
    }

    @Test
    void aFileDeletedAfterListingIsMissing() throws IOException {
        Path file = write("cases/x.yml");
        FolderWorkspace workspace = workspace();
        List<SourceId> listed = workspace.list(Root.PROGRAMME, "cases", ".yml");
        workspace.read(SourceId.programme("cases/other.yml"));
        Files.delete(file);
        assertEquals(new Content.Missing(), workspace.read(listed.getFirst()));
    }

    @Test
    void pipesAreNotRead() throws IOException, InterruptedException {
        Files.createDirectories(programme().resolve("cases"));
        Path pipe = programme().resolve("cases/x.yml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(
                new Content.Unreadable("it is not an ordinary file"),
                workspace().read(SourceId.programme("cases/x.yml")));
        Files.createSymbolicLink(programme().resolve("cases/zero.yml"), Path.of("/dev/zero"));
        assertEquals(
                new Content.Unreadable("it lies outside the programme's folder"),
                workspace().read(SourceId.programme("cases/zero.yml")));
    }

    @Test
    void filesWithOverlongNamesAreMissing() throws IOException {
        write("cases/x.yml");
        assertEquals(new Content.Missing(), workspace().read(SourceId.programme("cases/" + "x".repeat(300) + ".yml")));
        assertEquals(new Content.Missing(), workspace().read(SourceId.programme("x/".repeat(5000) + "x.yml")));
    }

    @Test
    void twoNamesThatLookTheSameAreBothListed() throws IOException {
        write("images/caf\u00e9.jpg");
        write("images/cafe\u0301.jpg");
        assertEquals(
                List.of("images/caf\u00e9.jpg", "images/caf\u00e9.jpg"),
                files(workspace().tree()));
    }

    @Test
    void thousandsOfFilesAreListedQuickly() throws IOException {
        Path cases = Files.createDirectories(programme().resolve("cases"));
        for (int i = 0; i < 4_000; i++) {
            Path file = cases.resolve((i % 2 == 0 ? "cafe\u0301-" : "CASE-") + i + ".yml");
            if (i % 4 == 0) {
                Files.createSymbolicLink(file, Path.of("nowhere-" + i));
            } else {
                Files.createFile(file);
            }
        }
        FolderWorkspace workspace = workspace();
        List<SourceId> listed = workspace.list(Root.PROGRAMME, "cases", ".yml");
        assertEquals(4_000, listed.size());
        assertEquals(4_000, workspace.tree().files().size());
        for (SourceId file : listed) {
            assertEquals(number(file) % 4 == 0, workspace.read(file).equals(new Content.Missing()), file.path());
        }
        assertEquals(
                new Content.Unreadable("its name is written `CASE-1.yml`"),
                workspace.read(SourceId.programme("cases/case-1.yml")));
    }

    private static int number(SourceId file) {
        return Integer.parseInt(file.stem().substring(file.stem().indexOf('-') + 1));
    }
}
