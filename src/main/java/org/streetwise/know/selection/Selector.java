package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Quote;
import org.streetwise.source.Spanned;

/// Copies what may be shown and notes what may not.
final class Selector {
    private final Corpus corpus;
    private final Map<LessonKey, SelectedLesson> shown = new HashMap<>();
    private final List<Omission> omissions = new ArrayList<>();

    Selector(Corpus corpus) {
        this.corpus = corpus;
    }

    List<SelectedCase> cases() {
        Map<Id, List<SelectedLesson>> lessons = new HashMap<>();
        for (CaseLesson lesson : corpus.lessons()) {
            select(lesson)
                    .ifPresent(
                            selected -> lessons.computeIfAbsent(lesson.owner().id(), _ -> new ArrayList<>())
                                    .add(selected));
        }
        return corpus.cases().stream()
                .map(each -> select(each, lessons.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /// To be called after [#cases], since a streetwise lesson shows by what carries it.
    List<SelectedTheme> themes() {
        return corpus.themes().stream().map(this::select).toList();
    }

    List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    private static SelectedCase select(Case each, List<SelectedLesson> lessons) {
        return new SelectedCase(
                each.id(),
                each.municipality(),
                each.neighbourhood(),
                each.inText().orElse(each.neighbourhood()),
                each.participation(),
                each.fictional(),
                each.period(),
                each.stage(),
                each.figures(),
                each.profile(),
                each.challenge(),
                each.approach(),
                each.results(),
                each.partners(),
                List.copyOf(lessons),
                each.sources());
    }

    private Optional<SelectedLesson> select(CaseLesson caseLesson) {
        Lesson lesson = caseLesson.lesson();
        LessonKey key = caseLesson.key();
        if (lesson.visibility() == Lesson.Visibility.INTERNAL) {
            omissions.add(new Omission(key.toString(), Reason.INTERNAL, lesson.place()));
            return Optional.empty();
        }
        SelectedLesson selected = new SelectedLesson(
                key,
                corpus.numbers().alone(key),
                lesson.title(),
                lesson.theme().value(),
                lesson.happened(),
                lesson.learnt(),
                lesson.recommendations(),
                lesson.transfer(),
                quotes(lesson, key),
                lesson.evidence(),
                lesson.outcome(),
                lesson.sources());
        shown.put(key, selected);
        return Optional.of(selected);
    }

    private List<Quote> quotes(Lesson lesson, LessonKey key) {
        List<Quote> consented = new ArrayList<>();
        for (Quote quote : lesson.quotes()) {
            if (quote.consent().isPresent()) {
                consented.add(quote);
            } else {
                omissions.add(new Omission("quote in " + key, Reason.WITHOUT_CONSENT, quote.place()));
            }
        }
        return List.copyOf(consented);
    }

    private SelectedTheme select(Theme theme) {
        List<SelectedTheme.Gathered> lessons = new ArrayList<>();
        theme.lessons().forEach(lesson -> select(lesson).ifPresent(lessons::add));
        return new SelectedTheme(
                theme.id().value(),
                theme.title(),
                theme.inText(),
                theme.introduction(),
                theme.comparison(),
                theme.meaning(),
                List.copyOf(lessons));
    }

    private Optional<SelectedTheme.Gathered> select(StreetwiseLesson lesson) {
        Id id = lesson.id().value();
        List<LessonKey> carriers = lesson.carriedBy().stream()
                .map(Spanned::value)
                .filter(shown::containsKey)
                .toList();
        boolean authors = lesson.origin() == StreetwiseLesson.Origin.AUTHORS
                && lesson.carriedBy().isEmpty();
        if (carriers.isEmpty() && !authors) {
            omissions.add(
                    new Omission(id.value(), Reason.NOT_CARRIED, lesson.id().span()));
            return Optional.empty();
        }
        return Optional.of(new SelectedTheme.Gathered(
                id,
                corpus.numbers().streetwise(id).orElseThrow(),
                lesson.title(),
                lesson.text(),
                carriers,
                differing(lesson),
                lesson.recommendations(),
                authors));
    }

    private List<SelectedTheme.Differing> differing(StreetwiseLesson lesson) {
        return lesson.differs().stream()
                .filter(differing -> shown.containsKey(differing.lesson().value()))
                .map(differing -> new SelectedTheme.Differing(differing.lesson().value(), differing.because()))
                .toList();
    }
}
