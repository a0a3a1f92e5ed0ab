package org.streetwise.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFolderTest {
    @TempDir
    Path folder;

    private Path programme;

    @BeforeEach
    void makeProgramme() throws IOException {
        programme = Files.createDirectories(folder.resolve("work/lessen/nl"));
    }

    @Test
    void outsideARepositoryThePathIsEmpty() {
        assertEquals("", RepositoryFolder.of(programme, Map.of()));
    }

    @Test
    void theRepositoryIsTheNearestFolderWithGit() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("work/.git"), "gitdir: elsewhere");
        assertEquals("lessen/nl", RepositoryFolder.of(programme, Map.of()));

        Files.createDirectories(programme.resolve(".git"));
        assertEquals("", RepositoryFolder.of(programme, Map.of()));
    }

    @Test
    void aWorkflowNamesItsRepositoryItself() {
        assertEquals("nl", RepositoryFolder.of(programme, Map.of("GITHUB_WORKSPACE", folder + "/work/lessen")));
        assertEquals("", RepositoryFolder.of(programme, Map.of("GITHUB_WORKSPACE", "/elsewhere")));
    }
}
