package org.streetwise.tell.publication.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.Phrase;

/// Writes the names of neighbourhoods, each as a live reference to its portrait.
public final class Places {
    private final SentenceWriter sentences;
    private final Targets targets;
    private final Language written;
    private final Language words;
    private final Map<String, Integer> sharing = new HashMap<>();

    /// @param written the programme's language, which names keep in publications in other languages
    /// @param words the publication's language
    public Places(
            List<SelectedCase> cases, SentenceWriter sentences, Targets targets, Language written, Language words) {
        this.written = written;
        this.words = words;
        this.sentences = sentences;
        this.targets = targets;
        cases.forEach(each -> sharing.merge(each.neighbourhood(), 1, Integer::sum));
    }

    /// A name with its municipality, unless that must stay unknown: `Pendrecht, Rotterdam`.
    public List<Inline> full(SelectedCase place) {
        return named(place, full(place.neighbourhood(), place.municipality()));
    }

    /// The name of a neighbourhood that may not be printed itself, with its municipality.
    public List<Inline> full(String neighbourhood, Optional<String> municipality) {
        return municipality
                .map(of -> sentences.say(
                        Phrase.CASE_NAME,
                        Filling.text("neighbourhood", neighbourhood).and("municipality", of)))
                .orElseGet(() -> Inline.text(neighbourhood));
    }

    /// The neighbourhood's name, with its municipality if others have the same name.
    public String name(SelectedCase place) {
        return unique(place, place.neighbourhood());
    }

    /// The name in a sentence: `het Molenkwartier`.
    public List<Inline> inText(SelectedCase place) {
        return place.inText().equals(place.neighbourhood())
                ? linkedName(place)
                : linked(place, unique(place, place.inText()));
    }

    /// The location in a sentence: `op het Fabrieksplein`, `in het Molenkwartier`.
    public List<Inline> where(SelectedCase place) {
        return place.where()
                .where()
                .filter(_ -> !isShared(place))
                .map(words -> linked(place, words))
                .orElseGet(() -> sentences.say(Phrase.IN_PLACE, Filling.inlines("place", inText(place))));
    }

    private boolean isShared(SelectedCase place) {
        return sharing.getOrDefault(place.neighbourhood(), 0) > 1;
    }

    private String unique(SelectedCase place, String name) {
        return place.municipality()
                .filter(_ -> isShared(place))
                .map(municipality -> name + " (" + municipality + ")")
                .orElse(name);
    }

    /// The name in a list or table.
    public List<Inline> linkedName(SelectedCase place) {
        return targets.linked(Targets.portrait(place.id()), named(place, Inline.text(name(place))));
    }

    /// Marks a name with its language, for hyphenation and reading aloud. An alias is not marked.
    private List<Inline> named(SelectedCase place, List<Inline> name) {
        boolean foreign = !place.where().isAlias() && !written.primary().equals(words.primary());
        return foreign ? List.of(new Inline.Foreign(written, name)) : name;
    }

    private List<Inline> linked(SelectedCase place, String name) {
        return targets.linked(Targets.portrait(place.id()), Inline.text(name));
    }

    /// The names as a list: `A, B en C`. A single one is named as in a sentence.
    public List<Inline> list(List<SelectedCase> places) {
        return places.size() == 1
                ? inText(places.getFirst())
                : sentences.list(places.stream().map(this::linkedName).toList());
    }
}
