package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.Part.Items;
import org.streetwise.tell.template.Part.Order;

class RepetitionTest {
    private final Writers writers = new WrittenProgramme(
                    "audiences: [{id: wonen, label: Zorg}, {id: stad, label: Gemeenten}]",
                    "themes: [{id: z, title: Zorgen}, {id: a, title: Afspraken}, {id: leeg, title: Leegte}]")
            .with("lessons: [{title: Een les over zorg, theme: z, learnt: Iets., recommendations: [{text: Doe.}]}]")
            .with("lessons: [{title: Een les over afspraken, theme: a, learnt: Iets., "
                    + "recommendations: [{for: stad, text: Doe.}, {for: wonen, text: Laat.}]}]")
            .in(Language.DUTCH);

    @Test
    void themesWithoutLessonsAreLeftOut() {
        assertEquals(List.of("Zorgen", "Afspraken"), themes(Optional.empty()));
        assertEquals(List.of("Afspraken", "Zorgen"), themes(Optional.of(Order.NAME)));
    }

    @Test
    void recommendationsForEveryoneStayFirst() {
        assertEquals(List.of("", "Zorg", "Gemeenten"), audiences(Optional.empty()));
        assertEquals(List.of("", "Gemeenten", "Zorg"), audiences(Optional.of(Order.NAME)));
    }

    @Test
    void neighbourhoodsAreSortedByNameByFileOrByMunicipality() {
        Writers places = new WrittenProgramme("", "themes: [{id: a, title: Afspraken}]")
                .with("", "Zuid", "Centrum")
                .with("", "Noord", "West")
                .with("", "Noord", "Oost")
                .in(Language.DUTCH);

        assertEquals(List.of("Centrum", "Oost", "West"), cases(places, Optional.empty()));
        assertEquals(List.of("Centrum", "West", "Oost"), cases(places, Optional.of(Order.PROGRAMME)));
        assertEquals(List.of("Oost", "West", "Centrum"), cases(places, Optional.of(Order.MUNICIPALITY)));
    }

    private List<String> themes(Optional<Order> order) {
        return repeated(writers, Items.THEMES, order).stream()
                .map(subject -> subject.theme().orElseThrow().theme().title().plain())
                .toList();
    }

    private List<String> audiences(Optional<Order> order) {
        return repeated(writers, Items.AUDIENCES, order).stream()
                .map(subject -> subject.audience()
                        .orElseThrow()
                        .audience()
                        .map(each -> each.label())
                        .orElse(""))
                .toList();
    }

    private static List<String> cases(Writers writers, Optional<Order> order) {
        return repeated(writers, Items.CASES, order).stream()
                .map(subject -> subject.place().orElseThrow().neighbourhood())
                .toList();
    }

    private static List<Subject> repeated(Writers writers, Items items, Optional<Order> order) {
        Span place = Span.startOf(SourceId.programme("templates/own/template.yml"));
        return new Repetition(writers.synthesis(), Language.DUTCH)
                .in(items, order.map(each -> new Spanned<>(each, place)), Subject.NONE);
    }
}
