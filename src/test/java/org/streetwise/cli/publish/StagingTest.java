package org.streetwise.cli.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.know.value.Id;

/// What a run leaves behind if it is stopped, or fails, before it has put any file in place.
class StagingTest {
    @TempDir
    Path temporary;

    @Test
    void theCleanupIsRegisteredBeforeAnythingIsMade() throws IOException {
        List<List<String>> found = new ArrayList<>();
        publish("a/out", _ -> found.add(everything()));

        assertEquals(List.of(List.of()), found);
    }

    @Test
    void aRunStoppedAtOnceLeavesNothing() {
        assertEquals("interrupted", publish("a/out", Runnable::run));
        assertEquals(List.of(), everything());
    }

    @Test
    void aRunStoppedAtOnceKeepsExistingFolders() throws IOException {
        Files.createDirectories(temporary.resolve("a/out"));
        publish("a/out", Runnable::run);
        assertEquals(List.of("a", "a/out"), everything());
    }

    @Test
    void parentFoldersAreRemovedIfNothingIsWritten() throws IOException {
        Files.writeString(temporary.resolve("file"), "mine");

        assertEquals(
                "can't write into `file/a/out`: there is a file where a folder should be",
                publish("file/a/out", _ -> {}));
        Files.createDirectories(temporary.resolve("kept"));
        FolderOutput output = output("kept/b/out", _ -> {});
        output.publish(List.of(Editions.of("rapport", "new", "new")), () -> false);
        assertEquals(List.of("file", "kept"), everything());
    }

    private String publish(String folder, Consumer<Runnable> onInterrupt) {
        EditionOutcome outcome = output(folder, onInterrupt)
                .publish(List.of(Editions.of("rapport", "new", "new")), () -> true)
                .getFirst();
        return outcome instanceof EditionOutcome.Failed(Id _, String message) ? message : outcome.toString();
    }

    private FolderOutput output(String folder, Consumer<Runnable> onInterrupt) {
        return new FolderOutput(temporary.resolve(folder), temporary, false, "1.2", Mover.ATOMIC, onInterrupt);
    }

    private List<String> everything() {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.filter(path -> !path.equals(temporary))
                    .map(path -> temporary.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
