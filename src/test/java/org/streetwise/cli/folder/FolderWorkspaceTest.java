package org.streetwise.cli.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.source.SourceId;
import org.streetwise.source.SourceId.Root;
import org.streetwise.source.Workspace.Content;

class FolderWorkspaceTest {
    @TempDir
    Path temporary;

    private Path programme;
    private FolderWorkspace workspace;

    @BeforeEach
    void twoFolders() throws IOException {
        programme = Files.createDirectories(temporary.resolve("programme"));
        Path home = Files.createDirectories(temporary.resolve("home"));
        write(home.resolve("templates/rapport/template.yml"), "built in");
        write(temporary.resolve("secret.yml"), "secret");
        workspace = new FolderWorkspace(programme, home);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertReads(String expected, SourceId file) {
        Content.Bytes content = assertInstanceOf(Content.Bytes.class, workspace.read(file));
        assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), content.bytes());
    }

    private Content read(String path) {
        return workspace.read(SourceId.programme(path));
    }

    private void assertUnreadable(String reason, String path) {
        assertEquals(new Content.Unreadable(reason), read(path));
    }

    @Test
    void bothRootsAreRead() throws IOException {
        write(programme.resolve("cases/pendrecht.yml"), "a case");

        assertReads("a case", SourceId.programme("cases/pendrecht.yml"));
        assertReads("built in", SourceId.builtIn("templates/rapport/template.yml"));
        assertEquals(new Content.Missing(), read("templates/rapport/template.yml"));
    }

    @Test
    void listsAreSortedAndHoldEveryFileWithTheSuffix() throws IOException {
        for (String name : List.of("zuid.yml", "noord.yml", "10.yml", "9.yml", "leesmij.md", ".#zuid.yml", "~x.txt")) {
            write(programme.resolve("cases").resolve(name), "");
        }
        Files.createDirectories(programme.resolve("cases/map.yml"));
        Files.createSymbolicLink(programme.resolve("cases/weg.yml"), Path.of("nergens"));
        write(programme.resolve("cases/OOST.YML"), "");

        assertEquals(
                List.of(
                        "cases/10.yml",
                        "cases/9.yml",
                        "cases/OOST.YML",
                        "cases/map.yml",
                        "cases/noord.yml",
                        "cases/weg.yml",
                        "cases/zuid.yml"),
                workspace.list(Root.PROGRAMME, "cases", ".yml").stream()
                        .map(SourceId::path)
                        .toList());
        assertEquals(List.of(), workspace.list(Root.PROGRAMME, "themes", ".yml"));
        assertEquals(List.of(), workspace.list(Root.PROGRAMME, "..", ".yml"));
    }

    @Test
    void theRootItselfCanBeListed() throws IOException {
        write(programme.resolve("streetwise.yml"), "");

        assertEquals(List.of(SourceId.programme("streetwise.yml")), workspace.list(Root.PROGRAMME, "", ".yml"));
    }

    @Test
    void pathsOutOfTheProgrammeAreRefused() {
        String outside = "it lies outside the programme's folder";
        assertUnreadable(outside, "../secret.yml");
        assertUnreadable(outside, "cases/../../secret.yml");
        assertUnreadable(outside, temporary.resolve("secret.yml").toString());
        assertUnreadable(outside, "C:/Windows/win.ini");
        assertUnreadable(outside, "cases\\..\\..\\secret.yml");
        assertUnreadable(outside, "\\\\server\\share\\x.yml");
        assertUnreadable(outside, "file:///etc/passwd");
    }

    @Test
    void linksOutOfTheProgrammeAreRefused() throws IOException {
        write(programme.resolve("cases/real.yml"), "inside");
        Files.createSymbolicLink(programme.resolve("cases/inside.yml"), Path.of("real.yml"));
        Files.createSymbolicLink(programme.resolve("cases/outside.yml"), temporary.resolve("secret.yml"));
        Files.createSymbolicLink(programme.resolve("away"), temporary);
        Files.createSymbolicLink(programme.resolve("broken.yml"), Path.of("nowhere.yml"));
        Files.createSymbolicLink(programme.resolve("loop.yml"), Path.of("loop.yml"));

        assertReads("inside", SourceId.programme("cases/inside.yml"));
        assertUnreadable("it lies outside the programme's folder", "cases/outside.yml");
        assertUnreadable("it lies outside the programme's folder", "away/secret.yml");
        assertEquals(new Content.Missing(), read("broken.yml"));
        assertUnreadable("its links lead in a circle", "loop.yml");
    }

    @Test
    void builtFilesAreNeverRead() throws IOException {
        write(programme.resolve("out/x.yml"), "built");
        Files.createSymbolicLink(programme.resolve("built"), Path.of("out"));

        assertUnreadable("`out` is for built files, not for sources", "out/x.yml");
        assertUnreadable("`out` is for built files, not for sources", "built/x.yml");
        assertEquals(List.of(), workspace.list(Root.PROGRAMME, "out", ".yml"));
    }

    @Test
    void aFolderIsNotReadAsAFile() throws IOException {
        Files.createDirectories(programme.resolve("cases/x.yml"));
        write(programme.resolve("file"), "");

        assertUnreadable("it is a folder", "cases/x.yml");
        assertEquals(new Content.Missing(), read("file/x.yml"));
    }

    @Test
    void wrongCapitalsAreReportedOnEverySystem() throws IOException {
        write(programme.resolve("images/Plein.jpg"), "");

        assertUnreadable("its name is written `Plein.jpg`", "images/plein.jpg");
        assertUnreadable("its name is written `images`", "Images/Plein.jpg");
    }

    @Test
    void composedAndDecomposedAccentsMakeTheSameName() throws IOException {
        write(programme.resolve("images/cafe\u0301.jpg"), "photo");

        assertReads("photo", SourceId.programme("images/caf\u00e9.jpg"));
        assertEquals(
                List.of(SourceId.programme("images/caf\u00e9.jpg")), workspace.list(Root.PROGRAMME, "images", ".jpg"));
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        Files.write(programme.resolve("large.yml"), new byte[FolderWorkspace.LARGEST + 1]);
        Files.write(programme.resolve("largest.yml"), new byte[FolderWorkspace.LARGEST]);

        assertEquals(new Content.TooLarge(), read("large.yml"));
        assertInstanceOf(Content.Bytes.class, read("largest.yml"));
    }
}
