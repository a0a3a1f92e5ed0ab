package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Stage;
import org.streetwise.know.value.Strategy;
import org.streetwise.know.value.Task;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
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
                    place.facts()
                            .period()
                            .ifPresent(period -> entries.add(
                                    entry(term(Term.PERIOD), tools.dates().say(period))));
                case STAGE ->
                    place.facts()
                            .stage()
                            .ifPresent(stage -> entry(Term.STAGE, stage(stage)).ifPresent(entries::add));
                case TASKS -> entry(Term.TASKS, tasks(place)).ifPresent(entries::add);
                case STRATEGIES -> entry(Term.STRATEGIES, strategies(place)).ifPresent(entries::add);
                case CODES ->
                    place.where().codes().ifPresent(codes -> entries.add(entry(term(Term.CODES), codes(codes))));
            }
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.DefinitionList(Attributes.of(Role.KEY_FIGURES), entries));
    }

    /// `uitvoering (november 2021)`
    private List<Inline> stage(Stage stage) {
        List<Inline> name = List.of(new Inline.Text(stage.name()));
        return stage.asOf()
                .map(date -> tools.speech()
                        .say(
                                Phrase.AS_OF,
                                Filling.inlines("stage", name)
                                        .and("date", tools.dates().say(date))))
                .orElse(name);
    }

    private List<Inline> tasks(SelectedCase place) {
        Map<Id, Span> faced = new HashMap<>();
        place.facts().tasks().forEach(task -> faced.putIfAbsent(task.value(), task.span()));
        List<List<Inline>> labels = new ArrayList<>();
        for (Task task : vocabulary.tasks()) {
            Span where = faced.get(task.id().value());
            if (where != null) {
                String label = tools.speech().inSentence(task.label());
                labels.add(List.of(new Inline.Text(new Spanned<>(label, where))));
            }
        }
        return tools.speech().capitalised(tools.speech().labels(labels));
    }

    private List<Inline> strategies(SelectedCase place) {
        Map<Id, Span> applied = new HashMap<>();
        place.facts()
                .strategies()
                .forEach(each -> applied.putIfAbsent(
                        each.strategy().value(), each.strategy().span()));
        List<List<Inline>> named = new ArrayList<>();
        for (Strategy strategy : vocabulary.strategies()) {
            Span where = applied.get(strategy.id().value());
            if (where != null) {
                String label =
                        named.isEmpty() ? strategy.label() : tools.speech().inSentence(strategy.label());
                named.add(tools.targets()
                        .linked(
                                Targets.strategy(strategy.id().value()),
                                List.of(new Inline.Text(new Spanned<>(label, where)))));
            }
        }
        return tools.speech().labels(named);
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
