package org.streetwise.tell.publication.portrait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Budget;
import org.streetwise.know.value.CaseFacts;
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
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.table.Figures;
import org.streetwise.tell.template.CasePart;
import org.streetwise.tell.template.Phrase;

/// Writes facts about a neighbourhood in one row each. An unknown fact has no row.
public record FactsWriter(
        Synthesis synthesis,
        Targets targets,
        SentenceWriter sentences,
        Dates dates,
        Figures figures,
        Vocabulary vocabulary) {
    /// The rows of facts that are known, in the template's order.
    public List<Block> write(SelectedCase place, List<CasePart.Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (CasePart.Row row : rows) {
            List<Inline> said = said(place, row);
            if (!said.isEmpty()) {
                entries.add(new Entry(Inline.text(sentences.term(row)), List.of(new Block.Paragraph(said))));
            }
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.DefinitionList(Attributes.of(Role.KEY_FIGURES), entries));
    }

    private List<Inline> said(SelectedCase place, CasePart.Row row) {
        CaseFacts facts = place.facts();
        return switch (row) {
            case MUNICIPALITY -> place.municipality().map(Inline::text).orElse(List.of());
            case LOCATION -> location(place);
            case PERIOD ->
                facts.period().map(period -> Inline.text(dates.say(period))).orElse(List.of());
            case STAGE -> facts.stage().map(this::stage).orElse(List.of());
            case TASKS -> tasks(facts);
            case STRATEGIES -> strategies(facts);
            case BUDGET -> facts.budget().map(this::budget).orElse(List.of());
            case CODES -> place.where().codes().map(this::codes).orElse(List.of());
        };
    }

    /// Region and country: `Grensland, Overmark`.
    private List<Inline> location(SelectedCase place) {
        List<Inline> said = new ArrayList<>();
        boolean several = synthesis.cases().stream()
                        .map(each -> each.where().country().map(Spanned::value))
                        .distinct()
                        .count()
                > 1;
        Stream.of(place.where().region(), several ? place.where().country() : Optional.<Spanned<String>>empty())
                .flatMap(Optional::stream)
                .forEach(name -> {
                    if (!said.isEmpty()) {
                        said.add(new Inline.Text(", "));
                    }
                    said.add(new Inline.Text(name));
                });
        return said;
    }

    /// The stage with its date: `uitvoering (november 2021)`.
    private List<Inline> stage(Stage stage) {
        List<Inline> name = Inline.text(stage.name());
        return stage.asOf()
                .map(date -> sentences.say(
                        Phrase.AS_OF, Filling.inlines("stage", name).and("date", dates.say(date))))
                .orElse(name);
    }

    /// The date of a stage, to follow a heading: ` (stand: november 2021)`; empty if no date is known.
    public List<Inline> stage(SelectedCase place) {
        return place.facts()
                .stage()
                .flatMap(Stage::asOf)
                .map(date -> sentences.behind(Phrase.STATE_OF, Filling.text("date", dates.say(date))))
                .orElse(List.of());
    }

    /// A budget: `€ 250.000 voor drie straatcoaches`.
    private List<Inline> budget(Budget budget) {
        String amount = figures.euros(budget.amount().value());
        List<Inline> said = new ArrayList<>(
                Inline.text(new Spanned<>(amount, budget.amount().span())));
        budget.purpose().ifPresent(purpose -> {
            said.add(new Inline.Text(" "));
            said.add(new Inline.Text(purpose));
        });
        return said;
    }

    private List<Inline> tasks(CaseFacts facts) {
        Map<Id, Span> faced = new HashMap<>();
        facts.tasks().forEach(task -> faced.putIfAbsent(task.value(), task.span()));
        List<List<Inline>> labels = new ArrayList<>();
        for (Task task : vocabulary.tasks()) {
            Span where = faced.get(task.id().value());
            if (where != null) {
                String label = sentences.inSentence(task.label());
                labels.add(Inline.text(new Spanned<>(label, where)));
            }
        }
        return sentences.capitalised(sentences.labels(labels));
    }

    private List<Inline> strategies(CaseFacts facts) {
        Map<Id, Span> applied = new HashMap<>();
        facts.strategies()
                .forEach(each -> applied.putIfAbsent(
                        each.strategy().value(), each.strategy().span()));
        List<List<Inline>> named = new ArrayList<>();
        for (Strategy strategy : vocabulary.strategies()) {
            Span where = applied.get(strategy.id().value());
            if (where != null) {
                String label = named.isEmpty() ? strategy.label() : strategy.inText();
                named.add(targets.linked(
                        Targets.strategy(strategy.id().value()), Inline.text(new Spanned<>(label, where))));
            }
        }
        return sentences.labels(named);
    }

    /// Area codes: `WK059912 en WK059913 (indeling van 2021)`.
    private List<Inline> codes(AreaCodes codes) {
        String areas = sentences.listOf(
                codes.areas().stream().map(area -> area.value().toString()).toList());
        List<Inline> said = new ArrayList<>(codes.year()
                .map(year -> sentences.say(
                        Phrase.CODES_OF, Filling.text("codes", areas).and("year", Integer.toString(year))))
                .orElse(Inline.text(areas)));
        codes.note().ifPresent(note -> {
            said.add(new Inline.Text("; "));
            said.add(new Inline.Text(note));
        });
        return said;
    }
}
