package org.streetwise.tell.publication.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Filling.Clause;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.Whereabouts;
import org.streetwise.tell.template.Phrase;

/// Writes the line in small print that says who carries a lesson, and the sentence on the neighbourhoods that differ.
///
/// @param whereabouts words the number of neighbourhoods, or `here`
public record CarrierCounts(SentenceWriter sentences, Places places, SourceWords sources, Whereabouts whereabouts) {
    /// The most neighbourhoods that it names.
    private static final int LISTED = 8;

    /// The phrases for a number of neighbourhoods of one kind.
    private record Forms(Phrase one, Phrase named, Phrase listed, Phrase both, Phrase allFew, Phrase allMany) {}

    private static final Forms RECORDED = new Forms(
            Phrase.IN_ONE,
            Phrase.IN_NAMED,
            Phrase.IN_LISTED,
            Phrase.IN_BOTH_NAMED,
            Phrase.IN_ALL_FEW,
            Phrase.IN_ALL_MANY);
    private static final Forms FOUND = new Forms(
            Phrase.ABOUT_ONE,
            Phrase.ABOUT_NAMED,
            Phrase.ABOUT_LISTED,
            Phrase.ABOUT_BOTH_NAMED,
            Phrase.ABOUT_ALL_FEW,
            Phrase.ABOUT_ALL_MANY);

    /// Says who carries a lesson; empty if the publication is about a single neighbourhood.
    ///
    /// @param names refers to a list of the names, for a lesson carried by too many to name
    public List<Inline> carried(NumberedLesson lesson, Optional<List<Inline>> names) {
        List<Clause> said = new ArrayList<>();
        switch (lesson) {
            case Gathered gathered -> {
                if (gathered.lesson().isOfAuthors()) {
                    said.add(new Clause(Phrase.AUTHORS_OWN, Filling.none()));
                }
                said.addAll(carriers(gathered.places(), names));
                literature(gathered).ifPresent(said::add);
            }
            case Alone(_, var alone) -> said.addAll(carriers(List.of(alone.place()), names));
        }
        return sentences.say(said);
    }

    /// Says where a lesson comes from if no neighbourhood carries it; empty for any other lesson.
    public List<Inline> uncarried(NumberedLesson lesson) {
        return lesson instanceof Gathered gathered && gathered.carriers().isEmpty()
                ? carried(lesson, Optional.empty())
                : List.of();
    }

    private Optional<Clause> literature(Gathered lesson) {
        if (!lesson.lesson().isOfLiterature()) {
            return Optional.empty();
        }
        return Optional.of(new Clause(
                lesson.carriers().isEmpty() ? Phrase.FROM_LITERATURE : Phrase.ALSO_IN_LITERATURE,
                Filling.inlines("citations", sources.behind(lesson.lesson().sources()))));
    }

    private List<Clause> carriers(List<SelectedCase> where, Optional<List<Inline>> names) {
        if (where.isEmpty() || whereabouts.ofOne()) {
            return List.of();
        }
        List<SelectedCase> recorded =
                where.stream().filter(place -> !place.isFromPublicSources()).toList();
        List<SelectedCase> found =
                where.stream().filter(SelectedCase::isFromPublicSources).toList();
        if (found.isEmpty()) {
            return List.of(said(Phrase.CARRIED, Phrase.CARRIED_WITH_NAMES, recorded, RECORDED, names));
        }
        if (recorded.isEmpty()) {
            return List.of(said(Phrase.FOUND, Phrase.FOUND_WITH_NAMES, found, FOUND, names));
        }
        if (where.size() > LISTED) {
            Filling filling = Filling.count("count", recorded.size())
                    .and("public", found.size())
                    .and("names", names.orElse(List.of()));
            return List.of(
                    new Clause(names.isPresent() ? Phrase.CARRIED_MIXED_MANY : Phrase.CARRIED_MIXED_UNNAMED, filling));
        }
        Clause first = new Clause(
                recorded.size() == 1 ? Phrase.IN_ONE : Phrase.IN_NAMED,
                Filling.inlines("places", places.list(recorded)).and("count", recorded.size()));
        Clause second = new Clause(
                Phrase.ABOUT_SOME_MORE,
                Filling.inlines("places", places.list(found)).and("count", found.size()));
        return List.of(
                new Clause(Phrase.CARRIED, Filling.none().and("where", first)),
                new Clause(Phrase.FOUND, Filling.none().and("where", second)));
    }

    private Clause said(
            Phrase sentence,
            Phrase sentenceWithNames,
            List<SelectedCase> where,
            Forms forms,
            Optional<List<Inline>> names) {
        int count = where.size();
        int all = whereabouts.all();
        Filling filling = Filling.inlines("places", places.list(where))
                .and("count", count)
                .and("all", all);
        if (count > LISTED && count < all) {
            Clause counted = forms == RECORDED ? whereabouts.inOf(count) : new Clause(Phrase.ABOUT_COUNTED, filling);
            return names.isPresent()
                    ? new Clause(
                            sentenceWithNames,
                            Filling.inlines("names", names.get()).and("where", counted))
                    : new Clause(sentence, Filling.none().and("where", counted));
        }
        Phrase phrase = count == 1
                ? forms.one
                : count == all
                        ? count == 2 ? forms.both : count <= Whereabouts.FEW ? forms.allFew : forms.allMany
                        : count <= Whereabouts.NAMED ? forms.named : forms.listed;
        return new Clause(sentence, Filling.none().and("where", new Clause(phrase, filling)));
    }

    /// Says in how many neighbourhoods the experience was different; empty if in none.
    public List<Inline> differing(List<SelectedCase> where) {
        if (where.isEmpty()) {
            return List.of();
        }
        Filling filling = Filling.inlines("places", places.list(where))
                .and("count", where.size())
                .and("all", whereabouts.all());
        Phrase phrase = where.size() == 1
                ? Phrase.DIFFERS_ONE
                : where.size() <= Whereabouts.NAMED ? Phrase.DIFFERS_NAMED : Phrase.DIFFERS_COUNTED;
        return sentences.say(phrase, filling);
    }
}
