package org.streetwise.tell.publication;

import java.util.Optional;
import org.streetwise.know.selection.Excerpt;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.citation.Bibliography;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.Speech;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.Words;

/// What every writer of a part uses, made once for a publication.
public record Tools(
        Synthesis synthesis,
        Words words,
        Targets targets,
        Speech speech,
        Dates dates,
        Places places,
        Crossings crossings,
        Bibliography bibliography,
        SourceWords sources,
        Whereabouts whereabouts,
        ThemeCounts themeCounts,
        CarrierCounts carrierCounts,
        Counts counts,
        ProseWriter prose,
        Marks marks,
        Optional<Draft> draft) {

    static Tools of(Selection selection, Synthesis synthesis, Words words, Targets targets, Optional<Draft> draft) {
        Speech speech = new Speech(words, selection.imprint().unit());
        Places places = new Places(
                synthesis.cases(), speech, targets, selection.imprint().language(), words.language());
        Crossings crossings = new Crossings(synthesis, speech, targets, places);
        Bibliography bibliography = new Bibliography(selection, speech, words, targets);
        SourceWords sources = new SourceWords(bibliography, speech);
        Excerpt excerpt = selection.excerpt();
        int shown = synthesis.cases().size();
        Whereabouts whereabouts = new Whereabouts(
                places, shown, shown < excerpt.cases(), shown == 1 && (!excerpt.bySubject() || excerpt.cases() == 1));
        ThemeCounts themes = new ThemeCounts(synthesis, speech, places, crossings, whereabouts, excerpt.bySubject());
        return new Tools(
                synthesis,
                words,
                targets,
                speech,
                new Dates(speech, words.language()),
                places,
                crossings,
                bibliography,
                sources,
                whereabouts,
                themes,
                new CarrierCounts(speech, places, sources, whereabouts),
                new Counts(synthesis, speech, places, whereabouts, themes, excerpt.bySubject()),
                new ProseWriter(
                        synthesis,
                        words,
                        speech,
                        places,
                        crossings,
                        bibliography,
                        targets,
                        selection.vocabulary().glossary(),
                        new WrittenLanguages(selection.imprint().language(), synthesis.cases())),
                new Marks(draft.isPresent(), speech),
                draft);
    }
}
