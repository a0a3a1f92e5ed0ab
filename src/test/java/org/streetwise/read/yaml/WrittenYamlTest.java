package org.streetwise.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.streetwise.Golden;

/// YAML as people write it, and how it is read. Each file of `src/test/corpus/yaml` is a series of [WrittenYaml];
/// `-Daccept` rewrites them with the current results.
class WrittenYamlTest {
    private static final Path FOLDER = Path.of("src/test/corpus/yaml");

    @TestFactory
    Stream<DynamicTest> writtenYamlIsReadAndReportedAsInTheCorpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            List<WrittenYaml> written = WrittenYaml.all(Files.readString(file));
            assertTrue(!written.isEmpty(), file.toString());
            for (WrittenYaml one : written) {
                String name = file.getFileName() + ": "
                        + one.input().lines().findFirst().orElse("");
                tests.add(DynamicTest.dynamicTest(
                        name, () -> assertEquals(one.text(), one.read().text())));
            }
        }
        return tests.stream();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.sorted().toList();
            if (Golden.isAccepting()) {
                for (Path file : sorted) {
                    StringBuilder now = new StringBuilder();
                    WrittenYaml.all(Files.readString(file))
                            .forEach(one -> now.append(one.read().text()));
                    Files.writeString(file, now);
                }
            }
            return sorted;
        }
    }
}
