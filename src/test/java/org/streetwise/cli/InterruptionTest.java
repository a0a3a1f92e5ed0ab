package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.publish.Editions;

/// A process that is told to stop while it renders.
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptionTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aStoppedProcessLeavesOnlyTheOldFiles() throws IOException, InterruptedException {
        Session session = Session.inProgramme(folder);
        session.compiler.editions = List.of(Editions.of("rapport", "old", "old"));
        session.run("build");

        Process process = start(WaitingProgram.class, "build");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("rendering", out.readLine());
            assertEquals(
                    List.of("lock", "rapport.docx", "rapport.pdf"), Session.names(folder.resolve("out/.streetwise")));
            // Sends SIGTERM, since a shell that runs in the background hides SIGINT from its children.
            // `Process.destroy` would also close the child's input, and so end its waiting.
            process.toHandle().destroy();
            assertEquals(128 + 15, process.waitFor());
        }

        assertEquals(
                List.of("rapport.docx", "rapport.manifest.json", "rapport.pdf"), Session.names(folder.resolve("out")));
        assertEquals("old", Files.readString(folder.resolve("out/rapport.docx")));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aTaskAddedDuringShutdownRunsAtOnce() throws IOException, InterruptedException {
        Process process = start(LateTask.class);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("done", out.readLine());
        }
        assertEquals(0, process.waitFor());
    }

    private Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
