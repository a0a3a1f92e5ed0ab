package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.cli.PackagedProgram.Said;
import org.streetwise.compile.HostileFiles;

/// The worst hostile files are reported even with little memory, without a word from the JVM.
class HostileFilesIT {
    private static final Pattern DIAGNOSTIC =
            Pattern.compile("cases/rotterdam-pendrecht\\.yml:\\d+:\\d+: (error|warning|note)\\[SW\\d{4}\\]: .+");

    @TempDir
    private Path folder;

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> theWorstFilesAreReportedWithinASmallHeap() {
        Map<String, Supplier<byte[]>> all = HostileFiles.all();
        return Stream.of(
                        "aliases to aliases, 134 million texts",
                        "a million names",
                        "one text of 10 MB in quotation marks",
                        "control characters, 3 million",
                        "unknown names, 100,000",
                        "Markdown: items, 200,000",
                        "Markdown: a table of 100,000 rows")
                .map(name -> DynamicTest.dynamicTest(name, () -> verify(all.get(name))));
    }

    private void verify(Supplier<byte[]> file) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("streetwise.yml"), "format: 1\ntitle: Proef\n");
        Files.write(folder.resolve("cases/rotterdam-pendrecht.yml"), file.get());
        Said said = PackagedProgram.inFolder(folder).withJavaOptions("-Xmx256m").run("check", "--format", "short");
        assertEquals("", said.out());
        assertEquals(1, said.code(), said.err());
        assertEquals(
                List.of(),
                said.err()
                        .lines()
                        .filter(line -> !DIAGNOSTIC.matcher(line).matches())
                        .toList());
        assertTrue(said.err().contains(": error[SW0"), said.err());
    }
}
