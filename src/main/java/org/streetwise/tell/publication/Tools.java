package org.streetwise.tell.publication;

import java.util.Optional;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.template.Words;

/// What every writer of a part uses, made once for a publication.
record Tools(
        Synthesis synthesis,
        Words words,
        Targets targets,
        Speech speech,
        Dates dates,
        Places places,
        Crossings crossings,
        Bibliography bibliography,
        SourceWords sources,
        Counts counts,
        ProseWriter prose,
        Marks marks,
        Optional<Draft> draft) {

    static Tools of(Selection selection, Synthesis synthesis, Words words, Targets targets, Optional<Draft> draft) {
        Speech speech = new Speech(words, selection.imprint().unit());
        Places places = new Places(synthesis.cases(), speech, targets);
        Crossings crossings = new Crossings(synthesis, speech, targets);
        Bibliography bibliography = new Bibliography(selection, speech, words, targets);
        return new Tools(
                synthesis,
                words,
                targets,
                speech,
                new Dates(speech, words.language()),
                places,
                crossings,
                bibliography,
                new SourceWords(bibliography, speech),
                new Counts(synthesis, speech, places, crossings),
                new ProseWriter(
                        synthesis,
                        words,
                        speech,
                        places,
                        crossings,
                        bibliography,
                        targets,
                        selection.vocabulary().glossary(),
                        selection.imprint().language()),
                new Marks(draft.isPresent(), speech),
                draft);
    }
}
