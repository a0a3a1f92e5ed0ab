package org.streetwise.know.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.GlossaryTerm;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Phase;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Strategy;
import org.streetwise.know.value.Task;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// All things that a programme names, by their ids.
record Names(
        Index<Id, Theme> themes,
        Index<Id, StreetwiseLesson> streetwise,
        Index<Id, Case> cases,
        Index<LessonKey, CaseLesson> lessons,
        Index<Id, Audience> audiences,
        Index<Id, Task> tasks,
        Index<Id, Phase> phases,
        Index<Id, Strategy> strategies,
        Index<Id, Indicator> indicators,
        Index<Id, GlossaryTerm> glossary,
        Index<String, Reference> references,
        Index<Id, Edition> editions) {

    /// The things of a programme. Reports ids that several things of the same kind have.
    static Names of(Programme programme, Diagnostics diagnostics) {
        UniqueIds unique = new UniqueIds(diagnostics);
        Names names = new Names(
                new Index<>(NamedKind.THEME, unique),
                new Index<>(NamedKind.STREETWISE_LESSON, unique),
                new Index<>(NamedKind.CASE, unique),
                new Index<>(NamedKind.LESSON, unique),
                new Index<>(NamedKind.AUDIENCE, unique),
                new Index<>(NamedKind.TASK, unique),
                new Index<>(NamedKind.PHASE, unique),
                new Index<>(NamedKind.STRATEGY, unique),
                new Index<>(NamedKind.INDICATOR, unique),
                new Index<>(NamedKind.TERM, unique),
                new Index<>(NamedKind.REFERENCE, unique),
                new Index<>(NamedKind.EDITION, unique));
        names.vocabulary(programme.vocabulary());
        names.references.addAll(programme.references(), Reference::key);
        names.editions.addAll(programme.editions(), Edition::id);
        names.addThemes(programme);
        names.addCases(programme, diagnostics);
        return names;
    }

    private void vocabulary(Vocabulary vocabulary) {
        audiences.addAll(vocabulary.audiences(), Audience::id, Audience::label);
        tasks.addAll(vocabulary.tasks(), Task::id, Task::label);
        phases.addAll(vocabulary.phases(), Phase::id, Phase::label);
        strategies.addAll(vocabulary.strategies(), Strategy::id, Strategy::label);
        indicators.addAll(vocabulary.indicators(), Indicator::id, Indicator::label);
        glossary.addAll(vocabulary.glossary(), GlossaryTerm::id, GlossaryTerm::term);
    }

    private void addThemes(Programme programme) {
        themes.addAll(programme.themes(), Theme::id, theme -> theme.title().plain());
        for (Theme theme : programme.themes()) {
            streetwise.addAll(
                    theme.lessons(),
                    StreetwiseLesson::id,
                    lesson -> lesson.title().plain());
        }
        for (Theme theme : programme.themes()) {
            theme.formerly().forEach(id -> themes.rename(id, theme.id().value()));
            theme.lessons()
                    .forEach(lesson -> lesson.formerly()
                            .forEach(id -> streetwise.rename(id, lesson.id().value())));
        }
    }

    private void addCases(Programme programme, Diagnostics diagnostics) {
        for (Case each : programme.cases()) {
            if (cases.add(new Spanned<>(each.id(), each.place()), each)) {
                label(each);
                new LessonKeys(each, lessons).assign();
            }
        }
        checkAliases(diagnostics);
        for (Case each : cases.all()) {
            each.upkeep().formerly().forEach(id -> cases.rename(id, each.id()));
        }
    }

    /// Reports anonymous neighbourhoods whose invented names readers could not tell from others.
    private void checkAliases(Diagnostics diagnostics) {
        Map<Id, Span> taken = new HashMap<>();
        for (Case each : cases.all()) {
            if (!each.isAnonymous()) {
                taken.put(each.id(), each.place());
            }
        }
        for (Case each : cases.all()) {
            each.upkeep().anonymous().ifPresent(alias -> {
                Span earlier = taken.putIfAbsent(alias.shown(), alias.place());
                if (earlier != null) {
                    diagnostics.report(CorpusFaults.sameAlias(alias, earlier));
                }
            });
        }
    }

    private void label(Case each) {
        String name = each.where().name();
        String municipality = each.where().municipality();
        List.of(name, municipality + " " + name, name + " " + municipality)
                .forEach(label -> cases.addLabel(each.id(), label));
        each.upkeep().anonymous().ifPresent(alias -> cases.addLabel(each.id(), alias.name()));
    }

    /// A lesson's present key; the lesson or its case may have had another id before.
    LessonKey renamed(LessonKey key) {
        return lessons.present(new LessonKey(cases.present(key.caseId()), key.lesson()));
    }

    /// Follows former ids and merged lessons to the key of a present lesson. Returns the key itself if it leads to
    /// none.
    LessonKey present(LessonKey key) {
        return last(renamed(key), this::replacement);
    }

    /// Follows former ids and merged lessons to the id of a present streetwise lesson, in the same way.
    Id presentStreetwise(Id id) {
        return last(streetwise.present(id), this::replacement);
    }

    /// What a case lesson was merged into.
    Optional<LessonKey> replacement(LessonKey key) {
        return lessons.find(key).flatMap(lesson -> lesson.lesson().replacedBy()).map(by -> renamed(by.value()));
    }

    /// What a streetwise lesson was merged into.
    Optional<Id> replacement(Id id) {
        return streetwise.find(id).flatMap(StreetwiseLesson::replacedBy).map(by -> streetwise.present(by.value()));
    }

    private static <K> K last(K first, Function<K, Optional<K>> next) {
        Set<K> seen = new HashSet<>();
        K at = first;
        while (seen.add(at)) {
            Optional<K> following = next.apply(at);
            if (following.isEmpty()) {
                return at;
            }
            at = following.get();
        }
        return first;
    }
}
