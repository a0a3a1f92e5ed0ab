package org.streetwise.tell.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.lesson.PlainWriter;
import org.streetwise.tell.template.Pattern;
import org.streetwise.tell.template.Words;

/// Fills the places that every heading and every fixed text of a template may have.
final class StandingTexts {
    private static final Pattern.Piece AUDIENCES = new Pattern.Piece.Slot("audiences");

    private final SentenceWriter sentences;
    private final String title;
    private final List<Inline> audiences;
    private final Map<String, Integer> counts;

    StandingTexts(Selection selection, Synthesis synthesis, SentenceWriter sentences) {
        this.sentences = sentences;
        this.title = selection.imprint().title().plain();
        this.audiences = audiences(synthesis);
        int cases = synthesis.cases().size();
        int found = synthesis.publicCases();
        long themes = synthesis.themes().stream()
                .filter(theme -> !theme.lessons().isEmpty())
                .count();
        this.counts = Map.of(
                "cases", cases,
                "lessons", synthesis.numbered().size(),
                "all-lessons", selection.excerpt().lessons(),
                "all-cases", selection.excerpt().cases(),
                "recorded-cases", cases - found,
                "found-cases", found,
                "told-cases", PlainWriter.toldCases(synthesis),
                "told-lessons", PlainWriter.toldLessons(synthesis),
                "themes", (int) themes);
    }

    /// The filling that all texts of a template share.
    Filling filling() {
        Filling filling = Filling.text("title", title).and("audiences", audiences);
        counts.forEach(filling::and);
        return filling;
    }

    /// The kind of publication; empty if the template names none, or if it names audiences and there are none.
    List<Inline> edition(Words words) {
        return words.edition()
                .filter(pattern -> !audiences.isEmpty() || !pattern.pieces().contains(AUDIENCES))
                .map(pattern -> sentences.say(pattern, filling()))
                .orElse(List.of());
    }

    /// A text with its places filled.
    Prose filled(Prose text) {
        return text.reworded(words -> PlainText.of(sentences.say(Pattern.standing(words), filling())));
    }

    /// The audiences that recommendations name, without everyone: `gemeenten en woningcorporaties`.
    private List<Inline> audiences(Synthesis synthesis) {
        return sentences.list(synthesis.audiences().stream()
                .map(AudienceSynthesis::audience)
                .flatMap(Optional::stream)
                .map(audience -> Inline.text(audience.inText()))
                .toList());
    }
}
