package org.streetwise.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Edit;
import org.streetwise.diagnostic.Explanation;
import org.streetwise.diagnostic.Label;
import org.streetwise.diagnostic.Severity;
import org.streetwise.json.Json;
import org.streetwise.source.SourceId;

/// Prints diagnostics in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), for code scanning. Every
/// code that occurs is a rule, and every edit is a fix. Paths are relative to the repository.
///
/// @param version the version of this program
/// @param folder the programme's folder in the repository, parts separated by `/`; the empty string is its root
public record SarifReport(String version, String folder) implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String text(Findings findings) {
        List<Code> rules = findings.told().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        SarifFiles files = new SarifFiles(new SpanPositions(findings.texts()), folder);
        List<Json> results = findings.told().stream()
                .map(diagnostic -> result(diagnostic, rules.indexOf(diagnostic.code()), files))
                .toList();
        Json run = Json.object()
                .with("tool", Json.object().with("driver", driver(rules)))
                .with("originalUriBaseIds", files.bases())
                .with("artifacts", files.artifacts())
                .with("results", new Json.Items(results))
                .with("defaultEncoding", "UTF-8")
                // The line ends that the reader of source files recognises, a lone CR among them.
                .with("newlineSequences", texts("\r\n", "\n", "\r"))
                .with("columnKind", "unicodeCodePoints");
        return Json.object()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", new Json.Items(List.of(run)))
                .write();
    }

    private static Json texts(String... texts) {
        return new Json.Items(List.of(texts).stream().<Json>map(Json.Text::new).toList());
    }

    private Json driver(List<Code> rules) {
        return Json.object()
                .with("name", "streetwise")
                .with("version", version)
                .with(
                        "rules",
                        new Json.Items(rules.stream().map(SarifReport::rule).toList()));
    }

    private static Json rule(Code code) {
        Explanation explanation = Explanation.of(code);
        return Json.object()
                .with("id", code.number())
                .with("name", name(code))
                .with("shortDescription", message(explanation.title() + "."))
                .with("fullDescription", message(explanation.lead()))
                .with(
                        "help",
                        message("`streetwise explain " + code.number() + "` tells more.")
                                .with("markdown", braced(explanation.text())))
                .with("defaultConfiguration", Json.object().with("level", level(code.severity())));
    }

    /// The name of a code's rule: `UnknownTheme`.
    private static String name(Code code) {
        return Arrays.stream(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String level(Severity severity) {
        return Summary.word(severity);
    }

    private static Json result(Diagnostic diagnostic, int rule, SarifFiles files) {
        Json.Members result = Json.object()
                .with("ruleId", diagnostic.code().number())
                .with("ruleIndex", rule)
                .with("level", level(diagnostic.severity()))
                .with("message", message(Summary.message(diagnostic)))
                .with("locations", new Json.Items(List.of(location(diagnostic.primary(), files))));
        List<Json> related = diagnostic.related().stream()
                .<Json>map(label -> location(label, files))
                .toList();
        Json.Members whole = related.isEmpty() ? result : result.with("relatedLocations", new Json.Items(related));
        boolean canMend = !diagnostic.edits().isEmpty()
                && diagnostic.edits().stream()
                        .allMatch(edit -> files.region(edit.span()).isPresent());
        return !canMend ? whole : whole.with("fixes", new Json.Items(List.of(fix(diagnostic, files))));
    }

    private static Json.Members location(Label label, SarifFiles files) {
        Json.Members location = Json.object().with("physicalLocation", files.physical(label.span()));
        return label.text().isEmpty()
                ? location
                : location.with("message", message(TerminalText.safe(label.english())));
    }

    // Edits of one diagnostic belong together, so they are one fix.
    private static Json fix(Diagnostic diagnostic, SarifFiles files) {
        Map<SourceId, List<Json>> changes = new TreeMap<>();
        for (Edit edit : diagnostic.edits()) {
            changes.computeIfAbsent(edit.span().source(), _ -> new ArrayList<>())
                    .add(replacement(edit, files));
        }
        List<Json> artifacts = new ArrayList<>();
        changes.forEach((file, replacements) -> artifacts.add(Json.object()
                .with("artifactLocation", files.location(file))
                .with("replacements", new Json.Items(replacements))));
        Json.Members fix = Json.object();
        Json.Members told = diagnostic.hints().isEmpty()
                ? fix
                : fix.with("description", message(diagnostic.hints().getFirst().english()));
        return told.with("artifactChanges", new Json.Items(artifacts));
    }

    private static Json replacement(Edit edit, SarifFiles files) {
        return Json.object()
                .with("deletedRegion", files.region(edit.span()).orElseThrow())
                .with("insertedContent", Json.object().with("text", edit.replacement()));
    }

    // Brackets followed by parentheses would make a link (section 3.11.6).
    private static Json.Members message(String text) {
        String braced = braced(text);
        boolean hasLink = braced.contains("](");
        String plain =
                hasLink ? braced.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") : braced;
        return Json.object().with("text", plain);
    }

    // Single braces enclose arguments (section 3.11.5).
    private static String braced(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
