package org.streetwise.cli.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.Session;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.know.value.Id;

/// An output folder that came with a stranger's programme.
class HostileOutputFolderTest {
    @TempDir
    Path temporary;

    private Path out;

    @BeforeEach
    void nameOutputFolder() {
        out = temporary.resolve("out");
    }

    @Test
    void linksInTheHiddenFolderAreNotFollowed() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "mine");
        Path staging = Files.createDirectories(out.resolve(".streetwise"));
        Files.createSymbolicLink(staging.resolve("rapport.manifest.json"), precious);
        Files.createSymbolicLink(staging.resolve("lock"), temporary.resolve("elsewhere"));

        assertInstanceOf(EditionOutcome.Published.class, publish(false));
        assertEquals("mine", Files.readString(precious));
        assertEquals(List.of("out", "precious"), Session.names(temporary));
        assertEquals(List.of("rapport.docx", "rapport.manifest.json", "rapport.pdf"), Session.names(out));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipesAreNotOpened() throws IOException, InterruptedException {
        pipe(Files.createDirectories(out.resolve(".streetwise")).resolve("lock"));
        pipe(out.resolve("rapport.docx"));

        assertEquals(
                new EditionOutcome.Failed(
                        new Id("rapport"), "can't write `out/rapport.docx`: it is not an ordinary file"),
                publish(true));
        assertEquals(List.of("rapport.docx"), Session.names(out));
        OutputFile answer = new OutputFile(out.resolve("rapport.docx"), "rapport.docx", true, _ -> {});
        assertEquals(
                "can't write `rapport.docx`: it is not an ordinary file",
                answer.write(new byte[1]).orElseThrow().message());
    }

    private EditionOutcome publish(boolean force) {
        return new FolderOutput(out, temporary, force, "1.2", Mover.ATOMIC, _ -> {})
                .publish(List.of(Editions.of("rapport", "new", "new")), () -> true)
                .getFirst();
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
    }
}
