package org.streetwise.tell.citation;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.value.NamedSource;
import org.streetwise.know.value.SourceLink;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Prints the sources of texts and figures.
///
/// @param bibliography cites the sources
public record SourceWords(Bibliography bibliography, SentenceWriter sentences) {

    /// The citations of sources: `Buurtbinders, z.d.; Rijnmond, 2019`; empty if there are no sources.
    List<Inline> cited(List<SourceLink> sources) {
        return bibliography.cite(sources.stream()
                .map(source -> new Bibliography.Cited(source.name(), ""))
                .toList());
    }

    /// The citation of a source that may be no more than a name.
    public List<Inline> named(NamedSource source) {
        return switch (source) {
            case NamedSource.Linked(SourceLink link) -> cited(List.of(link));
            case NamedSource.Told(String name, Span span) -> Inline.text(new Spanned<>(name, span));
        };
    }

    /// The citations in parentheses, to follow a text: ` (Buurtbinders, z.d.; Rijnmond, 2019)`; empty if there are no
    /// sources.
    public List<Inline> behind(List<SourceLink> sources) {
        List<Inline> cited = cited(sources);
        if (cited.isEmpty()) {
            return List.of();
        }
        List<Inline> behind = new ArrayList<>(Inline.text(" "));
        behind.addAll(sentences.say(Phrase.CITED, Filling.inlines("text", cited)));
        return behind;
    }

    /// The citations as a line of their own: `Bronnen: Buurtbinders, z.d.; Rijnmond, 2019.`
    public List<Inline> line(List<SourceLink> sources) {
        List<Inline> cited = cited(sources);
        if (cited.isEmpty()) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(Inline.text(sentences.term(sources.size() == 1 ? Term.SOURCE : Term.SOURCES))));
        line.add(new Inline.Text(" "));
        line.addAll(cited);
        return stopped(line);
    }

    /// The line with a full stop, unless it already ends with one, as in `z.d.`.
    public static List<Inline> stopped(List<Inline> line) {
        String words = PlainText.of(line);
        if (words.endsWith(".") || words.endsWith("?") || words.endsWith("!")) {
            return line;
        }
        List<Inline> stopped = new ArrayList<>(line);
        stopped.add(new Inline.Text("."));
        return stopped;
    }
}
