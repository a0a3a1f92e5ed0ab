package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.template.Phrase;

/// Adds to each entry of the list of sources links back to the lessons, portraits and chapters that cite it.
final class CitedPlaces {
    /// The most places that an entry names.
    private static final int FEW = 3;

    private final Synthesis synthesis;
    private final SentenceWriter sentences;
    private final Places places;
    private final Map<Target, Set<Target>> citing = new HashMap<>();

    CitedPlaces(Synthesis synthesis, SentenceWriter sentences, Places places) {
        this.synthesis = synthesis;
        this.sentences = sentences;
        this.places = places;
    }

    /// The same blocks, in which the entries name the places that cite them.
    List<Block> in(List<Block> blocks) {
        find(blocks, Optional.empty());
        return citing.isEmpty() ? blocks : Walk.map(blocks, this::told, List::of);
    }

    /// @param place the smallest section around the blocks that readers look up
    private void find(List<Block> blocks, Optional<Target> place) {
        for (Block block : blocks) {
            Optional<Target> here = block instanceof Block.Section(var attributes, _, _, _)
                    ? attributes.target().filter(Targets::isPlace).or(() -> place)
                    : place;
            Walk.inside(
                    block,
                    inner -> {
                        find(inner, here);
                        return inner;
                    },
                    line -> {
                        here.ifPresent(target -> cited(line, target));
                        return line;
                    });
        }
    }

    private void cited(List<Inline> line, Target place) {
        new Walk(_ -> {}, inline -> {
                    if (inline instanceof Inline.CrossReference(Target target, _) && Targets.isSource(target)) {
                        citing.computeIfAbsent(target, _ -> new LinkedHashSet<>())
                                .add(place);
                    }
                })
                .inlines(line);
    }

    /// An entry of the list followed by the places that cite it; any other block unchanged.
    private Block told(Block block) {
        if (!(block instanceof Block.Paragraph(var attributes, var inlines)) || !attributes.is(Role.REFERENCE)) {
            return block;
        }
        List<Inline> entry = new ArrayList<>(inlines);
        entry.addAll(attributes.target().map(this::behind).orElse(List.of()));
        return new Block.Paragraph(attributes, entry);
    }

    /// The places that cite a source: ` [les 3, p. 34; Molenkwartier, p. 80]`.
    private List<Inline> behind(Target source) {
        Set<Target> cited = citing.getOrDefault(source, Set.of());
        if (cited.isEmpty()) {
            return List.of();
        }
        List<Inline> few = new ArrayList<>();
        cited.stream().limit(FEW).forEach(place -> {
            if (!few.isEmpty()) {
                few.add(new Inline.Text("; "));
            }
            few.addAll(sentences.say(
                    Phrase.PLACE_ON_PAGE,
                    Filling.inlines("place", List.of(name(place)))
                            .and("page", List.of(new Inline.CrossReference(place, new Inline.Form.Page())))));
        });
        List<Inline> behind = new ArrayList<>(Inline.text(" "));
        behind.addAll(sentences.say(
                cited.size() > FEW ? Phrase.CITED_AT_MORE : Phrase.CITED_AT, Filling.inlines("places", few)));
        return behind;
    }

    private Inline name(Target place) {
        if (Targets.isNumbered(place)) {
            return new Inline.CrossReference(place, new Inline.Form.Number());
        }
        return Targets.portraitOf(place)
                .flatMap(id -> synthesis.caseNamed(id))
                .map(each -> named(place, each))
                .orElseGet(() -> new Inline.CrossReference(place, new Inline.Form.Title()));
    }

    private Inline named(Target place, SelectedCase portrait) {
        List<Inline> name = Inline.text(places.name(portrait));
        return new Inline.CrossReference(place, new Inline.Form.Words(name));
    }
}
