package org.streetwise.tell.publication.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.LinkageSynthesis;
import org.streetwise.know.value.Linkage;
import org.streetwise.know.value.Task;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Filling.Clause;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.ProseWriter;
import org.streetwise.tell.template.LinkagePart;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes which tasks neighbourhoods join, and how far they got.
public record LinkageWriter(SentenceWriter sentences, Places places, LessonReferences references, ProseWriter prose) {
    /// Writes one part of a linkage's section.
    public List<Block> write(LinkageSynthesis linkage, LinkagePart part) {
        return switch (part) {
            case COUNTS -> List.of(new Block.Paragraph(Attributes.of(Role.COUNTS), counts(linkage)));
            case CASES ->
                List.of(new Block.BulletList(
                        Attributes.NONE,
                        linkage.places().stream()
                                .flatMap(place -> place.linkages().stream().map(each -> told(place, each)))
                                .toList()));
            case LESSONS -> references.see(Phrase.SEE, linkage.lessons());
        };
    }

    /// The tasks of a linkage, for a heading: `Energietransitie + gezondheid`.
    public List<Inline> title(LinkageSynthesis linkage) {
        List<Inline> title =
                new ArrayList<>(Inline.text(linkage.tasks().getFirst().label()));
        linkage.tasks().stream().skip(1).forEach(task -> {
            List<Inline> first = List.copyOf(title);
            title.clear();
            title.addAll(sentences.say(
                    Phrase.LINKED, Filling.inlines("first", first).and("second", sentences.inSentence(task.label()))));
        });
        return title;
    }

    /// Where a linkage was seen, and how far it got: `In vijf wijken is een koppelkans gezien tussen A en B. In twee is
    /// die benut; in drie bleef het bij zien.`
    private List<Inline> counts(LinkageSynthesis linkage) {
        int count = linkage.places().size();
        Filling tasks = Filling.inlines("tasks", tasks(linkage));
        if (count == 1) {
            SelectedCase place = linkage.places().getFirst().place();
            return sentences.say(List.of(
                    new Clause(Phrase.LINKAGE_IN_ONE, tasks.and("place", places.linkedName(place))),
                    new Clause(
                            StateWords.of(linkage.places().getFirst().state()).there(), Filling.none())));
        }
        List<Clause> said = new ArrayList<>();
        said.add(new Clause(Phrase.LINKAGE_IN, tasks.and("count", count)));
        said.add(states(linkage, count));
        return sentences.say(said);
    }

    /// The words for the state of a linkage.
    ///
    /// @param there if only one neighbourhood has the linkage
    /// @param inSome if several have it, and some of them are in this state
    /// @param inAll if several have it, and all of them are in this state
    private record StateWords(Phrase there, Phrase inSome, Phrase inAll, Term term) {
        static StateWords of(Linkage.State state) {
            return switch (state) {
                case USED ->
                    new StateWords(
                            Phrase.LINKAGE_THERE_USED, Phrase.LINKAGE_USED, Phrase.LINKAGE_ALL_USED, Term.LINKAGE_USED);
                case TRIED ->
                    new StateWords(
                            Phrase.LINKAGE_THERE_TRIED,
                            Phrase.LINKAGE_TRIED,
                            Phrase.LINKAGE_ALL_TRIED,
                            Term.LINKAGE_TRIED);
                case DROPPED ->
                    new StateWords(
                            Phrase.LINKAGE_THERE_DROPPED,
                            Phrase.LINKAGE_DROPPED,
                            Phrase.LINKAGE_ALL_DROPPED,
                            Term.LINKAGE_DROPPED);
                case SEEN ->
                    new StateWords(
                            Phrase.LINKAGE_THERE_SEEN, Phrase.LINKAGE_SEEN, Phrase.LINKAGE_ALL_SEEN, Term.LINKAGE_SEEN);
            };
        }
    }

    /// A clause with the number of neighbourhoods in each state, the furthest state first. States without any are left
    /// out.
    private static Clause states(LinkageSynthesis linkage, int places) {
        List<Linkage.State> found = Stream.of(
                        Linkage.State.USED, Linkage.State.TRIED, Linkage.State.DROPPED, Linkage.State.SEEN)
                .filter(state -> linkage.count(state) > 0)
                .toList();
        if (found.size() == 1) {
            Clause all = places == 2
                    ? new Clause(Phrase.LINKAGE_BOTH, Filling.none())
                    : new Clause(Phrase.LINKAGE_ALL, Filling.count("count", places));
            return new Clause(
                    StateWords.of(found.getFirst()).inAll(), Filling.none().and("where", all));
        }
        List<Clause> clauses = found.stream()
                .filter(state -> state != Linkage.State.SEEN)
                .map(state -> new Clause(StateWords.of(state).inSome(), Filling.count("count", linkage.count(state))))
                .toList();
        int seen = linkage.count(Linkage.State.SEEN);
        if (seen == 0 && clauses.size() > 2) {
            return new Clause(Phrase.SENTENCE, Filling.clauses("said", clauses));
        }
        Clause row = clauses.stream()
                .reduce((first, second) -> new Clause(
                        Phrase.TWO_PARTS, Filling.none().and("first", first).and("second", second)))
                .orElseThrow();
        return seen == 0
                ? new Clause(Phrase.SENTENCE, Filling.none().and("said", row))
                : new Clause(
                        Phrase.SENTENCE_OF_TWO,
                        Filling.none()
                                .and("first", row)
                                .and("second", new Clause(Phrase.LINKAGE_SEEN, Filling.count("count", seen))));
    }

    private List<Inline> tasks(LinkageSynthesis linkage) {
        List<String> names = linkage.tasks().stream().map(Task::inText).toList();
        boolean confusing = names.stream().anyMatch(name -> sentences.joins(name) || name.contains(","));
        return confusing ? sentences.listQuoted(names) : Inline.text(sentences.listOf(names));
    }

    private List<Block> told(LinkageSynthesis.Place place, Linkage linkage) {
        Filling filling = Filling.inlines("place", places.linkedName(place.place()))
                .and("state", sentences.term(StateWords.of(linkage.state()).term()));
        return linkage.text()
                .map(text -> prose.runIn(sentences.say(Phrase.LINKAGE_CASE_TOLD, filling), text))
                .filter(told -> !told.isEmpty())
                .orElseGet(() -> List.of(new Block.Paragraph(
                        Attributes.NONE, List.of(new Inline.Strong(sentences.say(Phrase.LINKAGE_CASE, filling))))));
    }
}
