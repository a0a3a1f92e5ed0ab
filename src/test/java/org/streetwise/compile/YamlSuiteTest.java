package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.YamlSuite.Document;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;

/// Puts each document that tests YAML parsers in the place of a case, of a theme and of `streetwise.yml`.
@Tag("tools")
class YamlSuiteTest {
    private static final Path DEPARTURES = Path.of("src/test/corpus/yaml-suite.md");
    private static final Pattern IDS = Pattern.compile("(?:[A-Z0-9]{4}(?:-[0-9]+)? ?)+");
    private static final List<String> PLACES =
            List.of("cases/rotterdam-pendrecht.yml", "themes/participatie.yml", "streetwise.yml");

    @Test
    void validYamlIsReadAndInvalidYamlIsReported() throws IOException {
        List<Document> suite = YamlSuite.all();
        assertTrue(suite.size() > 400, () -> suite.size() + " documents");
        List<String> page = List.of(Files.readString(DEPARTURES).split("\ntaken, though"));
        assertEquals(
                List.of(ids(page.getFirst()), ids(page.getLast())),
                List.of(
                        departing(suite, one -> one.isValid() && isRefused(one)),
                        departing(suite, one -> !one.isValid() && !isRefused(one))));
    }

    private static Set<String> ids(String page) {
        Set<String> ids = new TreeSet<>();
        page.lines()
                .map(String::strip)
                .filter(line -> IDS.matcher(line).matches())
                .forEach(line -> ids.addAll(List.of(line.split(" "))));
        return ids;
    }

    private static Set<String> departing(List<Document> suite, Predicate<Document> departs) {
        Set<String> ids = new TreeSet<>();
        suite.stream().filter(departs).map(Document::id).forEach(ids::add);
        return ids;
    }

    private static boolean isRefused(Document document) {
        return check(PLACES.getFirst(), document).stream().anyMatch(fault -> fault.code() == Code.YAML_SYNTAX);
    }

    @Test
    void everyDocumentIsAnsweredInAnAuthorsWords() {
        for (Document document : YamlSuite.all()) {
            for (String place : PLACES) {
                List<Diagnostic> answers = check(place, document);
                assertFalse(answers.isEmpty(), () -> document.id() + ": nothing said as " + place);
                Answers.verify(answers, Map.of(place, document.text()), document.id() + " as " + place);
            }
        }
    }

    @Test
    void unknownFieldsAreReported() {
        for (Document document : YamlSuite.all()) {
            if (document.isOneMapping() && !isRefused(document)) {
                assertTrue(
                        check(PLACES.getFirst(), document).stream()
                                .anyMatch(fault -> fault.code().number().startsWith("SW02")),
                        document.id());
            }
        }
    }

    private static List<Diagnostic> check(String place, Document document) {
        Map<String, String> files = new TreeMap<>(Map.of("streetwise.yml", "format: 1\ntitle: Proef\n"));
        files.put(place, document.text());
        return Answers.check(files);
    }
}
