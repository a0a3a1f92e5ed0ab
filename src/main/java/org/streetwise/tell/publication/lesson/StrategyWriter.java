package org.streetwise.tell.publication.lesson;

import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.StrategySynthesis;
import org.streetwise.know.synthesis.StrategySynthesis.Application;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.publication.text.Whereabouts;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.StrategyPart;

/// Writes what a strategy is, where it was applied, and what it achieved.
public record StrategyWriter(
        Synthesis synthesis,
        SentenceWriter sentences,
        Places places,
        LessonReferences references,
        Whereabouts whereabouts,
        ProseWriter prose) {
    /// Writes one part of a strategy's section.
    public List<Block> write(StrategySynthesis strategy, StrategyPart part) {
        return switch (part) {
            case TEXT -> prose.blocks(strategy.strategy().text());
            case CASES -> applied(strategy.places());
            case RESULTS -> results(strategy);
            case LESSONS -> references.see(Phrase.SEE, strategy.lessons());
        };
    }

    private List<Block> applied(List<SelectedCase> appliedIn) {
        if (appliedIn.isEmpty()) {
            return List.of();
        }
        boolean everywhere =
                appliedIn.size() > 1 && appliedIn.size() == synthesis.cases().size();
        List<Inline> said = everywhere
                ? sentences.say(Phrase.APPLIED_ALL, Filling.none().and("where", whereabouts.in(appliedIn.size())))
                : sentences.say(
                        Phrase.APPLIED,
                        Filling.inlines("places", places.list(appliedIn)).and("count", appliedIn.size()));
        return List.of(new Block.Paragraph(Attributes.of(Role.COUNTS), said));
    }

    private List<Block> results(StrategySynthesis strategy) {
        List<List<Block>> items = strategy.applications().stream()
                .filter(application -> application.result().isPresent())
                .map(this::result)
                .filter(item -> !item.isEmpty())
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.BulletList(Attributes.NONE, items));
    }

    private List<Block> result(Application application) {
        List<Inline> label =
                sentences.say(Phrase.LABEL, Filling.inlines("text", places.linkedName(application.place())));
        return application.result().map(result -> prose.runIn(label, result)).orElse(List.of());
    }
}
