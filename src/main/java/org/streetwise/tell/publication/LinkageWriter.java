package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.streetwise.know.synthesis.LinkageSynthesis;
import org.streetwise.know.value.Linkage;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.publication.Filling.Clause;
import org.streetwise.tell.template.LinkagePart;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Tells which tasks neighbourhoods join, and how far that came.
final class LinkageWriter {
    private final Tools tools;

    LinkageWriter(Tools tools) {
        this.tools = tools;
    }

    List<Block> write(LinkageSynthesis linkage, LinkagePart part) {
        return switch (part) {
            case COUNTS -> List.of(new Block.Paragraph(Attributes.of(Role.COUNTS), counts(linkage)));
            case CASES ->
                List.of(new Block.BulletList(
                        Attributes.NONE,
                        linkage.places().stream()
                                .flatMap(place -> place.linkages().stream().map(each -> told(place, each)))
                                .toList()));
            case LESSONS -> tools.crossings().see(Phrase.SEE, linkage.lessons());
        };
    }

    /// `Energietransitie + gezondheid`, for a heading.
    List<Inline> title(LinkageSynthesis linkage) {
        List<Inline> title = new ArrayList<>(
                List.of(new Inline.Text(linkage.tasks().getFirst().label())));
        linkage.tasks().stream().skip(1).forEach(task -> {
            List<Inline> first = List.copyOf(title);
            title.clear();
            title.addAll(tools.speech()
                    .say(
                            Phrase.LINKED,
                            Filling.inlines("first", first)
                                    .and("second", tools.speech().inSentence(task.label()))));
        });
        return title;
    }

    private List<Inline> counts(LinkageSynthesis linkage) {
        boolean joined = linkage.count(Linkage.State.USED) > 0;
        List<Inline> said = new ArrayList<>(tools.speech()
                .say(
                        joined ? Phrase.LINKAGE_JOINED : Phrase.LINKAGE_RAISED,
                        Filling.inlines("tasks", tasks(linkage))
                                .and(
                                        "where",
                                        tools.counts().where(linkage.places().size()))));
        said.add(new Inline.Text(" "));
        said.addAll(states(linkage));
        return said;
    }

    private List<Inline> tasks(LinkageSynthesis linkage) {
        List<String> names = linkage.tasks().stream()
                .map(task -> tools.speech().inSentence(task.label()))
                .toList();
        boolean confusing = names.stream().anyMatch(name -> tools.speech().joins(name) || name.contains(","));
        return confusing
                ? tools.speech().listQuoted(names)
                : List.of(new Inline.Text(tools.speech().listOf(names)));
    }

    /// How far it came, the furthest first; states that none is in are passed over.
    private List<Inline> states(LinkageSynthesis linkage) {
        List<Linkage.State> states = Stream.of(
                        Linkage.State.USED, Linkage.State.TRIED, Linkage.State.DROPPED, Linkage.State.SEEN)
                .filter(state -> linkage.count(state) > 0)
                .toList();
        if (states.size() == 1) {
            return tools.speech().say(Phrase.LINKAGE_ONLY, Filling.text("state", state(states.getFirst())));
        }
        List<Clause> clauses = new ArrayList<>();
        for (Linkage.State state : states) {
            clauses.add(new Clause(
                    clauses.isEmpty() ? Phrase.LINKAGE_FIRST : Phrase.LINKAGE_NEXT,
                    Filling.count("count", linkage.count(state)).and("state", state(state))));
        }
        return tools.speech()
                .capitalised(
                        clauses.size() == 2
                                ? tools.speech()
                                        .say(
                                                Phrase.LINKAGE_TWO,
                                                Filling.none()
                                                        .and("first", clauses.getFirst())
                                                        .and("second", clauses.getLast()))
                                : tools.speech().say(Phrase.LINKAGE_MORE, Filling.clauses("states", clauses)));
    }

    private String state(Linkage.State state) {
        return tools.speech()
                .term(
                        switch (state) {
                            case SEEN -> Term.LINKAGE_SEEN;
                            case TRIED -> Term.LINKAGE_TRIED;
                            case USED -> Term.LINKAGE_USED;
                            case DROPPED -> Term.LINKAGE_DROPPED;
                        });
    }

    private List<Block> told(LinkageSynthesis.Place place, Linkage linkage) {
        Filling filling = Filling.inlines("place", tools.places().linkedName(place.place()))
                .and("state", state(linkage.state()));
        return linkage.text()
                .map(text -> tools.prose().runIn(tools.speech().say(Phrase.LINKAGE_CASE_TOLD, filling), text))
                .filter(told -> !told.isEmpty())
                .orElseGet(() -> List.of(new Block.Paragraph(
                        Attributes.NONE,
                        List.of(new Inline.Strong(tools.speech().say(Phrase.LINKAGE_CASE, filling))))));
    }
}
