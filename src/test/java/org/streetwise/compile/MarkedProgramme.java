package org.streetwise.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.streetwise.compile.TextFields.Kind;
import org.streetwise.compile.TextFields.TextField;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Span;

/// The example that uses every field, with a unique word in each text. After the word comes something else that a text
/// may hold: a citation, a reference, a note, a term, a link or words in another language. A seed decides which.
final class MarkedProgramme {
    /// Labels that are printed as they are.
    static final Set<String> LABELS = Set.of(
            "case.codes.note",
            "case.state.stage",
            "case.budget.purpose",
            "case.figures.label",
            "case.figures.note",
            "case.photos.credit",
            "case.quotes.speaker",
            "case.lessons.quotes.speaker");

    /// Names, and words that become part of a sentence.
    static final Set<String> UNMARKED = Set.of(
            "case.anonymous.inText",
            "case.anonymous.municipality",
            "case.anonymous.name",
            "case.anonymous.where",
            "case.contact.organisation",
            "case.contact.role",
            "case.country",
            "case.figures.unit",
            "case.inText",
            "case.municipality",
            "case.neighbourhood",
            "case.photos.alt",
            "case.region",
            "case.state",
            "case.where",
            "list of indicators.indicators.label",
            "list of indicators.indicators.source",
            "list of indicators.indicators.unit",
            "list of indicators.indicators.whole",
            "list of strategies.strategies.inText",
            "list of strategies.strategies.label",
            "programme.audiences.inText",
            "programme.audiences.label",
            "programme.clients",
            "programme.contributors",
            "programme.countingUnit.many",
            "programme.countingUnit.one",
            "programme.designers",
            "programme.editions.title",
            "programme.editors",
            "programme.glossary.term",
            "programme.phases.inText",
            "programme.phases.label",
            "programme.photographers",
            "programme.publishers",
            "programme.shortTitle",
            "programme.tags",
            "programme.tasks.inText",
            "programme.tasks.label",
            "theme.inText");

    private static final List<String> INLINES = List.of(
            "[@terpsma-2019, p. NUMBER] [@netwerk-2020]",
            "[inword](case:molenstad-molenkwartier)",
            "[inword](term:vve)",
            "[inword](https://example.org/NUMBER)",
            "[inword]{lang=en}",
            "**inword**",
            "inword[^n]\n\n[^n]: Dit is innoot.");

    private final Random random;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    /// A text with a unique word.
    ///
    /// @param word a word that no other text has
    /// @param inner what must be printed wherever the word is printed
    record Mark(String word, List<String> inner, String field) {}

    private MarkedProgramme(long seed) {
        this.random = new Random(seed);
    }

    static MarkedProgramme of(long seed) {
        MarkedProgramme programme = new MarkedProgramme(seed);
        ProjectWorkspace.example("voorbeeldstad").files().forEach((path, text) -> {
            if (!path.contains(".en.")) {
                programme.files.put(path, text);
            }
        });
        programme.mark();
        return programme;
    }

    ProjectWorkspace workspace() {
        return ProjectWorkspace.of(files);
    }

    /// The marks by their words.
    Map<String, Mark> marks() {
        return marks;
    }

    private void mark() {
        Map<String, List<TextField>> texts = TextFields.of(files).stream()
                .filter(MarkedProgramme::isMarked)
                .collect(Collectors.groupingBy(text -> text.span().source().path()));
        texts.forEach((path, fields) -> {
            StringBuilder text = new StringBuilder(files.get(path));
            fields.stream()
                    .sorted(Comparator.comparing(TextField::span, Comparator.comparingInt(Span::start))
                            .reversed())
                    .forEach(field -> {
                        Span span = field.span();
                        String old = text.substring(span.start(), span.end());
                        text.replace(
                                span.start(),
                                span.end(),
                                quoted(words(field.kind(), field.field())) + (old.endsWith("\n") ? "\n" : ""));
                    });
            files.put(path, text.toString());
        });
        files.replaceAll((path, text) -> path.startsWith("prose/") ? words(Kind.LONG, path) + "\n" : text);
    }

    private static boolean isMarked(TextField text) {
        return text.kind().isMarkdown() && !text.field().endsWith("citeAs") || LABELS.contains(text.field());
    }

    private String words(Kind kind, String field) {
        int number = 1001 + marks.size();
        String word = "merk" + number;
        List<String> inner = new ArrayList<>();
        String inline = "";
        if (kind.isMarkdown()) {
            inline = INLINES.get(random.nextInt(kind == Kind.LONG ? INLINES.size() : INLINES.size() - 1))
                    .replace("NUMBER", String.valueOf(number))
                    .replace("inword", "in" + number)
                    .replace("innoot", "noot" + number);
            inner.addAll(innerWords(inline, number));
        }
        marks.put(word, new Mark(word, inner, field));
        return "Hier zegt " + word + " iets" + (inline.isEmpty() ? "" : " " + inline);
    }

    private static List<String> innerWords(String inline, int number) {
        Map<String, String> possible = new HashMap<>();
        possible.put("in" + number, "in" + number);
        possible.put("noot" + number, "noot" + number);
        possible.put("p. " + number, String.valueOf(number));
        return possible.entrySet().stream()
                .filter(entry -> inline.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
