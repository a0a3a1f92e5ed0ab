package org.streetwise.bench;

import java.util.List;
import org.streetwise.example.YamlText;

/// A case of a corpus: id, municipality, neighbourhood, context (facts with value and source), approach, results, and
/// lessons with title, theme, audience, statement (two paragraphs), quote and recommendation.
record PeerCase(Fields fields) {
    String id() {
        return fields.text("id");
    }

    /// Its name, as a link to its chapter.
    String link() {
        return "[" + fields.text("neighbourhood") + "](case:" + id() + ")";
    }

    List<String> audiences() {
        return lessons().stream().map(lesson -> lesson.text("audience")).toList();
    }

    /// How many of its lessons are about a theme, as printed.
    String count(String theme) {
        long count = lessons().stream()
                .filter(lesson -> lesson.text("theme").equals(theme))
                .count();
        return count == 0 ? "–" : Long.toString(count);
    }

    private List<Fields> lessons() {
        return fields.records("lessons");
    }

    /// The case file in our format.
    String text() {
        YamlText text = new YamlText()
                .text(0, "municipality", fields.text("municipality"))
                .text(0, "neighbourhood", fields.text("neighbourhood"))
                .block(0, "challenge", facts())
                .block(0, "approach", fields.paragraphs("approach"))
                .block(0, "results", fields.paragraphs("results"))
                .line(0, "lessons:");
        lessons().forEach(lesson -> lesson(text, lesson));
        return text.toString();
    }

    private String facts() {
        MarkdownTable table = new MarkdownTable(List.of("Kenmerk", "Waarde", "Bron"));
        fields.records("context")
                .forEach(fact -> table.row(List.of(fact.text("fact"), fact.text("value"), fact.text("source"))));
        return table.toString();
    }

    private void lesson(YamlText text, Fields lesson) {
        Fields quote = lesson.record("quote");
        // The id begins with the case's: `c0001-l1`.
        text.line(1, "- id: " + lesson.text("id").substring(id().length() + 1))
                .text(2, "title", lesson.text("title"))
                .line(2, "theme: " + lesson.text("theme"))
                .block(2, "learnt", lesson.paragraphs("statement"))
                .line(2, "quotes:")
                .line(3, "- consent: 2024-05-01")
                .block(4, "text", quote.text("text"))
                .text(4, "speaker", quote.text("speaker").replaceFirst(",.*", ""))
                .line(2, "recommendations:")
                .line(3, "- for: " + lesson.text("audience"))
                .block(4, "text", lesson.text("recommendation"));
    }
}
