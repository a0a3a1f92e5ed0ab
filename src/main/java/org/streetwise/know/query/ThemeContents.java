package org.streetwise.know.query;

import java.util.List;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.corpus.LessonSubject;
import org.streetwise.know.model.Theme;
import org.streetwise.know.query.LessonsWithCarriers.Gathered;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Recommendation;
import org.streetwise.source.Spanned;

/// The lessons of a theme that may be printed.
///
/// @param learnt the case lessons that have it as their first theme, by case
/// @param touching the case lessons that have it as a further theme
/// @param alone those of `learnt` that no streetwise lesson rests on
/// @param gathered its streetwise lessons
record ThemeContents(
        Theme theme,
        List<CaseLesson> learnt,
        List<CaseLesson> touching,
        List<CaseLesson> alone,
        List<Gathered> gathered) {
    /// All themes, in the programme's order.
    static List<ThemeContents> of(Corpus corpus) {
        LessonsWithCarriers gathering = new LessonsWithCarriers(corpus);
        List<CaseLesson> open =
                corpus.lessons().stream().filter(LessonsWithCarriers::isOpen).toList();
        return corpus.themes().stream()
                .map(theme -> of(theme, open, gathering, corpus))
                .toList();
    }

    private static ThemeContents of(Theme theme, List<CaseLesson> open, LessonsWithCarriers gathering, Corpus corpus) {
        Id id = theme.id().value();
        List<CaseLesson> learnt = open.stream()
                .filter(each -> leadsTo(each.lesson().theme(), id, corpus))
                .toList();
        List<CaseLesson> touching = open.stream()
                .filter(each -> each.lesson().alsoUnder().stream().anyMatch(also -> leadsTo(also, id, corpus)))
                .toList();
        return new ThemeContents(
                theme,
                learnt,
                touching,
                learnt.stream()
                        .filter(each -> corpus.numbers().alone(each.key()).isPresent())
                        .toList(),
                gathering.all().stream()
                        .filter(each -> each.theme().id().value().equals(id))
                        .toList());
    }

    private static boolean leadsTo(Spanned<Id> id, Id theme, Corpus corpus) {
        return corpus.theme(id.value())
                .filter(found -> found.id().value().equals(theme))
                .isPresent();
    }

    /// What its numbered lessons are about.
    List<LessonSubject> subjects() {
        return Stream.concat(
                        gathered.stream().map(Gathered::subject),
                        alone.stream().map(each -> LessonSubject.of(theme.id().value(), each)))
                .toList();
    }

    /// The recommendations of all its numbered lessons.
    List<Recommendation> recommendations() {
        return Stream.concat(
                        gathered.stream().flatMap(each -> each.lesson().recommendations().stream()),
                        alone.stream().flatMap(each -> each.lesson().recommendations().stream()))
                .toList();
    }
}
