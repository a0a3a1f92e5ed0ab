package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Strategy;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.DefinitionList.Entry;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Prints facts about a neighbourhood, one row each; what is not known has none.
final class FactsWriter {
    private final Tools tools;
    private final Vocabulary vocabulary;

    FactsWriter(Tools tools, Vocabulary vocabulary) {
        this.tools = tools;
        this.vocabulary = vocabulary;
    }

    List<Block> write(SelectedCase place, List<CasePart.Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (CasePart.Row row : rows) {
            switch (row) {
                case MUNICIPALITY ->
                    place.municipality()
                            .ifPresent(municipality -> entries.add(entry(term(Term.MUNICIPALITY), municipality)));
                case PERIOD ->
                    place.period()
                            .ifPresent(period -> entries.add(
                                    entry(term(Term.PERIOD), tools.dates().say(period))));
                case STAGE ->
                    place.stage()
                            .ifPresent(stage -> entries.add(entry(
                                    term(Term.STAGE),
                                    stage.asOf()
                                            .map(date -> tools.speech()
                                                    .plain(
                                                            Phrase.AS_OF,
                                                            Filling.text(
                                                                            "stage",
                                                                            stage.name()
                                                                                    .value())
                                                                    .and(
                                                                            "date",
                                                                            tools.dates()
                                                                                    .say(date))))
                                            .orElse(stage.name().value()))));
                case TASKS -> entry(Term.TASKS, tasks(place)).ifPresent(entries::add);
                case STRATEGIES -> entry(Term.STRATEGIES, strategies(place)).ifPresent(entries::add);
                case CODES -> place.codes().ifPresent(codes -> entries.add(entry(term(Term.CODES), codes(codes))));
            }
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.DefinitionList(Attributes.of(Role.KEY_FIGURES), entries));
    }

    private List<Inline> tasks(SelectedCase place) {
        return tools.speech()
                .capitalised(tools.speech()
                        .labels(vocabulary.tasks().stream()
                                .filter(task -> place.tasks().contains(task.id().value()))
                                .map(task -> List.<Inline>of(
                                        new Inline.Text(tools.speech().inSentence(task.label()))))
                                .toList()));
    }

    private List<Inline> strategies(SelectedCase place) {
        List<Id> applied =
                place.strategies().stream().map(each -> each.strategy().value()).toList();
        List<List<Inline>> named = new ArrayList<>();
        vocabulary.strategies().stream()
                .filter(strategy -> applied.contains(strategy.id().value()))
                .forEach(strategy -> named.add(named(
                        strategy,
                        named.isEmpty() ? strategy.label() : tools.speech().inSentence(strategy.label()))));
        return tools.speech().labels(named);
    }

    private List<Inline> named(Strategy strategy, String label) {
        return tools.targets().linked(Targets.strategy(strategy.id().value()), List.of(new Inline.Text(label)));
    }

    private Optional<Entry> entry(Term term, List<Inline> said) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        List.of(new Inline.Text(term(term))), List.of(new Block.Paragraph(Attributes.NONE, said))));
    }

    /// `WK059912 en WK059913 (indeling van 2021)`
    private String codes(AreaCodes codes) {
        String areas = tools.speech()
                .listOf(codes.areas().stream()
                        .map(area -> area.value().toString())
                        .toList());
        return codes.year()
                .map(year -> tools.speech()
                        .plain(Phrase.CODES_OF, Filling.text("codes", areas).and("year", Integer.toString(year))))
                .orElse(areas);
    }

    private String term(Term term) {
        return tools.speech().term(term);
    }

    private static Entry entry(String term, String said) {
        return new Entry(
                List.of(new Inline.Text(term)),
                List.of(new Block.Paragraph(Attributes.NONE, List.of(new Inline.Text(said)))));
    }
}
