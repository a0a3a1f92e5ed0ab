package org.streetwise.tell.publication;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.AudienceSynthesis;
import org.streetwise.know.synthesis.LinkageSynthesis;
import org.streetwise.know.synthesis.NameOrder;
import org.streetwise.know.synthesis.StrategySynthesis;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Task;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;
import org.streetwise.tell.template.Part.Items;
import org.streetwise.tell.template.Part.Order;

/// The items that a for-each repeats its parts for, and their order.
final class Repetition {
    private final Synthesis synthesis;
    private final Collator alphabet;

    Repetition(Synthesis synthesis, Language language) {
        this.synthesis = synthesis;
        this.alphabet = Collator.getInstance(language.locale());
    }

    /// Each item as a subject, within the current subject.
    List<Subject> in(Items items, Optional<Spanned<Order>> order, Subject subject) {
        Order wanted = order.map(Spanned::value).orElse(items == Items.CASES ? Order.NAME : Order.PROGRAMME);
        Stream<Subject> subjects = switch (items) {
            case THEMES ->
                ordered(themes(), wanted, theme -> theme.theme().title().plain())
                        .map(subject::of);
            case CASES -> cases(wanted).map(subject::of);
            case LINKAGES ->
                ordered(synthesis.linkages().stream(), wanted, Repetition::name).map(subject::of);
            case STRATEGIES ->
                ordered(strategies(), wanted, each -> each.strategy().label()).map(subject::of);
            case AUDIENCES ->
                ordered(synthesis.audiences().stream(), wanted, Repetition::name)
                        .map(subject::of);
        };
        return subjects.toList();
    }

    private Stream<ThemeSynthesis> themes() {
        return synthesis.themes().stream().filter(synthesis::hasChapter);
    }

    /// The strategies that a case applies or a lesson is about.
    private Stream<StrategySynthesis> strategies() {
        return synthesis.strategies().stream()
                .filter(strategy -> !strategy.applications().isEmpty()
                        || !strategy.lessons().isEmpty());
    }

    private static String name(LinkageSynthesis linkage) {
        return linkage.tasks().stream().map(Task::label).collect(Collectors.joining(" "));
    }

    /// Recommendations for everyone have an empty name and so stay first.
    private static String name(AudienceSynthesis audience) {
        return audience.audience().map(Audience::label).orElse("");
    }

    /// Whether there are any items.
    boolean has(Items items) {
        return !in(items, Optional.empty(), Subject.NONE).isEmpty();
    }

    private <T> Stream<T> ordered(Stream<T> items, Order order, Function<T, String> name) {
        return order == Order.NAME ? items.sorted(Comparator.comparing(name, alphabet)) : items;
    }

    /// The synthesis sorts cases by name. Sorting by municipality is stable, so cases of one municipality stay in that
    /// order.
    private Stream<SelectedCase> cases(Order order) {
        Stream<SelectedCase> byName = synthesis.cases().stream();
        return switch (order) {
            case NAME -> byName;
            case PROGRAMME -> byName.sorted(Comparator.comparing(SelectedCase::id));
            case MUNICIPALITY ->
                byName.sorted(Comparator.comparing(
                        place -> NameOrder.bare(place.municipality().orElse("")), alphabet));
        };
    }
}
