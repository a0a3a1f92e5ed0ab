package org.streetwise.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.streetwise.example.YamlText;

/// Turns the corpus that a benchmark gives to other tools into one of our programmes, so that all print the same
/// content: `PeerCorpus CORPUS FOLDER`. A corpus is a folder with `programme.yaml` (title, subtitle, author, issn,
/// colophon and themes) and `cases/*.yaml` ([PeerCase]). The programme has one edition, `publication`, with a template
/// of its own that prints what the other tools print.
public final class PeerCorpus {
    // They lie beside this class, under their paths in a programme's `templates`.
    private static final List<String> TEMPLATES =
            List.of("bench/template.yml", "bench/words.nl.yml", "stylesheets/bench.yml");

    private PeerCorpus() {}

    public static void main(String[] folders) throws IOException {
        if (folders.length != 2) {
            throw new IllegalArgumentException("two arguments: the corpus and the folder to write to");
        }
        Path to = Path.of(folders[1]);
        for (Map.Entry<String, String> file : files(corpus(Path.of(folders[0]))).entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> corpus(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("programme.yaml", Files.readString(folder.resolve("programme.yaml")));
        try (Stream<Path> cases = Files.list(folder.resolve("cases"))) {
            for (Path file : cases.sorted().toList()) {
                texts.put("cases/" + file.getFileName(), Files.readString(file));
            }
        }
        return texts;
    }

    /// The programme's files: their texts by path.
    ///
    /// @param corpus the corpus's files, likewise
    static Map<String, String> files(Map<String, String> corpus) {
        Fields programme = Fields.of(corpus.get("programme.yaml"));
        List<PeerCase> cases = corpus.entrySet().stream()
                .filter(file -> file.getKey().startsWith("cases/"))
                .map(file -> new PeerCase(Fields.of(file.getValue())))
                .toList();
        Map<String, String> files = new TreeMap<>();
        files.put("streetwise.yml", main(programme, cases));
        files.put("themes.yml", themes(programme));
        files.put("prose/counts.md", counts(programme, cases));
        cases.forEach(each -> files.put("cases/" + each.id() + ".yml", each.text()));
        TEMPLATES.forEach(name -> files.put("templates/" + name, resource(name)));
        return files;
    }

    private static String main(Fields programme, List<PeerCase> cases) {
        YamlText text = new YamlText()
                .line(0, "format: 1")
                .text(0, "title", programme.text("title"))
                .line(0, "shortTitle: Lessen")
                .text(0, "subtitle", programme.text("subtitle"))
                .text(0, "publishers", programme.text("author"))
                .line(0, "date: 2024-06-01")
                .text(0, "issn", programme.text("issn"))
                .block(0, "colophon", programme.paragraphs("colophon"))
                .line(0, "audiences:");
        cases.stream()
                .flatMap(each -> each.audiences().stream())
                .distinct()
                .sorted()
                .forEach(audience -> text.line(1, "- id: " + audience)
                        .text(2, "label", audience)
                        .text(2, "inText", audience));
        return text.line(0, "editions:")
                .line(1, "- id: publication")
                .line(2, "template: bench")
                .toString();
    }

    private static String themes(Fields programme) {
        YamlText text = new YamlText().line(0, "themes:");
        for (Fields theme : programme.records("themes")) {
            text.line(1, "- id: " + theme.text("id"))
                    .text(2, "title", theme.text("title"))
                    .block(2, "introduction", theme.text("intro"));
        }
        return text.toString();
    }

    /// How many lessons about each theme each neighbourhood has.
    private static String counts(Fields programme, List<PeerCase> cases) {
        List<String> themes = programme.records("themes").stream()
                .map(theme -> theme.text("id"))
                .toList();
        List<String> head = new ArrayList<>(List.of("Wijk"));
        head.addAll(themes);
        MarkdownTable table = new MarkdownTable(head);
        for (PeerCase each : cases) {
            List<String> row = new ArrayList<>(List.of(each.link()));
            themes.forEach(theme -> row.add(each.count(theme)));
            table.row(row);
        }
        return table.toString();
    }

    private static String resource(String name) {
        try (InputStream in = PeerCorpus.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
