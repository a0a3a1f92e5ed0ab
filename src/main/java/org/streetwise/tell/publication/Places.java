package org.streetwise.tell.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.Phrase;

/// Names neighbourhoods, each with a live reference to its portrait.
final class Places {
    private final Speech speech;
    private final Targets targets;
    private final Map<String, Integer> sharing = new HashMap<>();

    Places(List<SelectedCase> cases, Speech speech, Targets targets) {
        this.speech = speech;
        this.targets = targets;
        cases.forEach(each -> sharing.merge(each.neighbourhood(), 1, Integer::sum));
    }

    /// `Pendrecht, Rotterdam`; without the municipality where it is not to be known.
    List<Inline> full(SelectedCase place) {
        return full(place.neighbourhood(), place.municipality());
    }

    List<Inline> full(String neighbourhood, Optional<String> municipality) {
        return municipality
                .map(of -> speech.say(
                        Phrase.CASE_NAME,
                        Filling.text("neighbourhood", neighbourhood).and("municipality", of)))
                .orElseGet(() -> List.of(new Inline.Text(neighbourhood)));
    }

    /// The neighbourhood's name; with its municipality where others have the same.
    String name(SelectedCase place) {
        return unique(place, place.neighbourhood());
    }

    /// As a sentence names it: `het Molenkwartier`.
    List<Inline> inText(SelectedCase place) {
        return linked(place, unique(place, place.inText()));
    }

    /// Where it is, as a sentence says it: `op het Fabrieksplein`, `in het Molenkwartier`.
    List<Inline> where(SelectedCase place) {
        return place.where()
                .where()
                .filter(_ -> !isShared(place))
                .map(words -> linked(place, words))
                .orElseGet(() -> speech.say(Phrase.IN_PLACE, Filling.inlines("place", inText(place))));
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

    List<Inline> linkedName(SelectedCase place) {
        return linked(place, name(place));
    }

    private List<Inline> linked(SelectedCase place, String name) {
        return targets.linked(Targets.portrait(place.id()), List.of(new Inline.Text(name)));
    }

    /// `A, B en C`; one alone as a sentence names it.
    List<Inline> list(List<SelectedCase> places) {
        return places.size() == 1
                ? inText(places.getFirst())
                : speech.list(places.stream().map(this::linkedName).toList());
    }
}
