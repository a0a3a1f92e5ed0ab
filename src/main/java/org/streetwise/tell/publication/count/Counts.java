package org.streetwise.tell.publication.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.Whereabouts;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Sentences that say what was not recorded.
///
/// @param bySubject whether the edition may contain only some lessons, so that it can't say what was recorded
public record Counts(
        Synthesis synthesis,
        SentenceWriter sentences,
        Places places,
        Whereabouts whereabouts,
        ThemeCounts themes,
        boolean bySubject) {
    /// The most neighbourhoods that a sentence names.
    private static final int NAMED = 8;

    /// Says where no results, no figures and no lessons were recorded. It does not mention what was recorded
    /// everywhere.
    public List<Inline> notRecorded() {
        List<Inline> said = new ArrayList<>();
        lacking(Term.RECORDED_RESULTS, Counts::hasNoResults, said);
        lacking(Term.RECORDED_FIGURES, place -> place.figures().isEmpty(), said);
        if (!bySubject) {
            lacking(Term.RECORDED_LESSONS, place -> place.lessons().isEmpty(), said);
        }
        return said;
    }

    /// A lesson that says whether its approach worked also counts as a result.
    private static boolean hasNoResults(SelectedCase place) {
        return place.facts().results().isEmpty() && place.lessons().stream().noneMatch(OutcomeWriter::isJudged);
    }

    private void lacking(Term what, Predicate<SelectedCase> lacks, List<Inline> said) {
        List<SelectedCase> where = synthesis.cases().stream().filter(lacks).toList();
        if (where.isEmpty()) {
            return;
        }
        if (!said.isEmpty()) {
            said.add(new Inline.Text(" "));
        }
        boolean named =
                where.size() <= NAMED && where.size() < synthesis.cases().size();
        said.addAll(sentences.capitalised(sentences.say(
                named ? Phrase.NOT_RECORDED_OF_NAMED : Phrase.NOT_RECORDED_OF,
                Filling.text("what", sentences.term(what))
                        .and("places", places.list(where))
                        .and("of", whereabouts.of(where.size())))));
    }

    /// Says which themes have no chapter, and why: nothing was learnt, or everything learnt is printed under other
    /// themes.
    public List<Inline> withoutLessons() {
        if (bySubject) {
            return List.of();
        }
        List<ThemeSynthesis> without = synthesis.themes().stream()
                .filter(theme -> !synthesis.hasChapter(theme))
                .toList();
        List<List<Inline>> silent = without.stream()
                .filter(theme -> theme.learnt().isEmpty())
                .map(theme -> sentences.say(
                        Phrase.OVER, Filling.text("theme", theme.theme().inText())))
                .toList();
        List<Inline> said = new ArrayList<>();
        if (!silent.isEmpty()) {
            Phrase phrase = silent.size() == 1 ? Phrase.NONE_RECORDED_ONE : Phrase.NONE_RECORDED_MORE;
            said.addAll(
                    sentences.say(phrase, Filling.inlines("themes", sentences.capitalised(sentences.list(silent)))));
        }
        without.stream().filter(theme -> !theme.learnt().isEmpty()).forEach(theme -> {
            if (!said.isEmpty()) {
                said.add(new Inline.Text(" "));
            }
            said.addAll(themes.withoutChapter(theme));
        });
        return said;
    }
}
