package org.streetwise.know.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.corpus.LessonSubject;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.query.LessonsWithCarriers.Gathered;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Origin;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Spanned;

/// Finds what themes lack.
final class Gaps {
    private final Corpus corpus;
    private final Map<Language, Set<SourceId>> untranslated;

    /// @param corpora the programme in its own language, then in others
    Gaps(List<Corpus> corpora) {
        this.corpus = corpora.getFirst();
        Set<Language> asked = corpus.programme().editions().stream()
                .map(edition -> edition.language().value())
                .collect(Collectors.toSet());
        this.untranslated = corpora.stream()
                .skip(1)
                .map(Corpus::programme)
                .filter(programme -> asked.contains(programme.language()))
                .collect(Collectors.toMap(
                        Programme::language, Programme::untranslatedFiles, (one, _) -> one, LinkedHashMap::new));
    }

    /// The gaps of a theme in the order of their kinds, at most one of each kind.
    List<Gap> of(ThemeContents contents) {
        Theme theme = contents.theme();
        List<Gap> gaps = new ArrayList<>();
        if (!theme.texts().has(AuthoredText.INTRODUCTION)) {
            gaps.add(gap(theme, Gap.Kind.INTRODUCTION, List.of()));
        }
        if (!theme.texts().has(AuthoredText.COMPARISON)) {
            gaps.add(gap(theme, Gap.Kind.COMPARISON, List.of()));
        }
        if (!theme.texts().has(AuthoredText.MEANING)) {
            gaps.add(gap(theme, Gap.Kind.MEANING, List.of()));
        }
        for (Gap.Kind kind : Gap.Kind.values()) {
            List<String> names = names(kind, contents);
            if (!names.isEmpty()) {
                gaps.add(gap(theme, kind, names));
            }
        }
        return gaps;
    }

    private static Gap gap(Theme theme, Gap.Kind kind, List<String> names) {
        return new Gap(theme.id().value(), kind, names, theme.id().span());
    }

    private List<String> names(Gap.Kind kind, ThemeContents contents) {
        return switch (kind) {
            case INTRODUCTION, COMPARISON, MEANING -> List.of();
            case NOT_GATHERED -> contents.alone().stream().map(Gaps::name).toList();
            case ONE_NEIGHBOURHOOD -> streetwise(contents.gathered().stream().filter(Gaps::isCarriedByFew));
            case WITHOUT_RECOMMENDATION ->
                streetwise(contents.gathered().stream()
                        .filter(each -> each.lesson().recommendations().isEmpty()));
            case AUDIENCE_NOT_ASKED -> notAsked(contents);
            case NOTHING_RECORDED -> silent(contents);
            case WITHOUT_EVIDENCE ->
                contents.learnt().stream()
                        .filter(Gaps::saysNotWhy)
                        .map(Gaps::name)
                        .toList();
            case NOT_TRANSLATED -> untranslated(contents);
        };
    }

    /// The lesson's key, or the id of its case if nothing can refer to the lesson.
    private static String name(CaseLesson lesson) {
        return lesson.isNamed() ? lesson.key().toString() : lesson.owner().id().value();
    }

    private static List<String> streetwise(Stream<Gathered> lessons) {
        return lessons.map(each -> each.lesson().id().value().value()).toList();
    }

    private static boolean isCarriedByFew(Gathered gathered) {
        boolean ofAuthors = gathered.lesson().origin() != Origin.CASES
                && gathered.lesson().carriedBy().isEmpty();
        return !ofAuthors && Strength.of(gathered.carriers()).neighbourhoods() < 2;
    }

    private List<String> notAsked(ThemeContents contents) {
        List<LessonSubject> subjects = contents.subjects();
        return corpus.programme().vocabulary().audiences().stream()
                .map(Audience::id)
                .map(Spanned::value)
                .filter(id -> subjects.stream().noneMatch(subject -> subject.concerns(List.of(id))))
                .map(Id::value)
                .toList();
    }

    private List<String> silent(ThemeContents contents) {
        Set<Id> told = Stream.concat(contents.learnt().stream(), contents.touching().stream())
                .map(each -> each.owner().id())
                .collect(Collectors.toSet());
        return corpus.cases().stream()
                .filter(each -> each.upkeep().visibility() == Visibility.PUBLIC)
                .map(Case::id)
                .filter(id -> !told.contains(id))
                .map(Id::value)
                .toList();
    }

    private static boolean saysNotWhy(CaseLesson each) {
        return each.lesson()
                        .facts()
                        .evidence()
                        .filter(given -> given != Evidence.NONE)
                        .isEmpty()
                && each.lesson().sources().isEmpty()
                && each.owner().sources().isEmpty();
    }

    private List<String> untranslated(ThemeContents contents) {
        Set<SourceId> files = new LinkedHashSet<>();
        files.add(contents.theme().id().span().source());
        contents.learnt().forEach(each -> files.add(each.owner().place().source()));
        return untranslated.entrySet().stream()
                .flatMap(translation -> files.stream()
                        .filter(translation.getValue()::contains)
                        .map(file -> file.path() + " (" + translation.getKey() + ")"))
                .toList();
    }
}
