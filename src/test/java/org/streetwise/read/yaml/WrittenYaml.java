package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Edit;
import org.streetwise.source.LineIndex;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// A file as somebody wrote it, and how it is read:
///
/// ```text
/// a: 1
/// ⟨9⟩b: 2
/// ──
/// 2:1-2:2 SW0102 this line is indented with a tab
///   indent with spaces
///   mended: {a: «1»}
/// ════
/// ```
///
/// `⟨9⟩` is the character with that hexadecimal number, for characters that an editor would change. Below `──` are the
/// diagnostics, with their hints and what the file says after their edits, and then what it says now if it can be read.
///
/// @param input the file, with some characters as numbers
/// @param result everything below `──`
record WrittenYaml(String input, String result) {
    private static final SourceId FILE = SourceId.programme("a.yml");
    private static final String END = "════\n";
    private static final String BETWEEN = "──\n";
    private static final Pattern NUMBER = Pattern.compile("⟨([0-9a-f]+)⟩");

    /// All examples in a file of the corpus.
    static List<WrittenYaml> all(String text) {
        List<WrittenYaml> all = new ArrayList<>();
        for (String one : text.split(END, -1)) {
            int between = one.indexOf(BETWEEN);
            if (!one.isEmpty()) {
                all.add(
                        between < 0
                                ? new WrittenYaml(one, "")
                                : new WrittenYaml(
                                        one.substring(0, between), one.substring(between + BETWEEN.length())));
            }
        }
        return all;
    }

    String text() {
        return input + BETWEEN + result + END;
    }

    /// The same input with its current result.
    WrittenYaml read() {
        Matcher numbers = NUMBER.matcher(input);
        Source source = new Source(
                FILE,
                numbers.replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16)))));
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlNode> root = YamlReader.read(source, diagnostics);
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.all()) {
            out.append(place(source, diagnostic.primary().span()))
                    .append(diagnostic.code().number())
                    .append(' ')
                    .append(diagnostic.message().english())
                    .append('\n');
            diagnostic
                    .hints()
                    .forEach(hint -> out.append("  ").append(hint.english()).append('\n'));
            if (!diagnostic.edits().isEmpty()) {
                out.append("  mended: ")
                        .append(mended(source, diagnostic.edits()))
                        .append('\n');
            }
        }
        root.ifPresent(node -> out.append(shown(node)).append('\n'));
        return new WrittenYaml(input, out.toString());
    }

    private static String place(Source source, Span span) {
        LineIndex.Position start = source.lines().position(span.start());
        LineIndex.Position end = source.lines().position(span.end());
        return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column() + " ";
    }

    private static String mended(Source source, List<Edit> edits) {
        StringBuilder text = new StringBuilder(source.text());
        edits.stream()
                .sorted(Comparator.comparing(Edit::span).reversed())
                .forEach(edit -> text.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        Diagnostics diagnostics = new Diagnostics();
        Optional<YamlNode> root = YamlReader.read(new Source(FILE, text.toString()), diagnostics);
        return root.map(WrittenYaml::shown)
                .orElseGet(
                        () -> "then " + diagnostics.all().getFirst().message().english());
    }

    private static String shown(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> "«" + shown(scalar.value()) + "»";
            case YamlNode.Sequence sequence ->
                "["
                        + String.join(
                                ", ",
                                sequence.items().stream()
                                        .map(WrittenYaml::shown)
                                        .toList()) + "]";
            case YamlNode.Mapping mapping -> {
                Stream<String> entries = mapping.entries().stream()
                        .map(entry -> shown(entry.key().value()) + ": " + shown(entry.value()));
                yield "{" + String.join(", ", entries.toList()) + "}";
            }
        };
    }

    private static String shown(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(point -> {
            boolean plain =
                    point >= ' ' && point < 0x7F || Character.isLetter(point) || "–—‘’“”„•…".indexOf(point) >= 0;
            out.append(plain ? Character.toString(point) : String.format(Locale.ROOT, "⟨%x⟩", point));
        });
        return out.toString();
    }
}
