package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Recommendation;
import org.streetwise.source.Spanned;

/// Copies what may be shown of a case's lesson.
record LessonSelector(Corpus corpus, EditionFilter wanted, Naming naming, List<Omission> omissions) {
    Optional<SelectedLesson> select(CaseLesson caseLesson) {
        Lesson lesson = caseLesson.lesson();
        LessonKey key = caseLesson.key();
        Optional<Reason> reason = wanted.omits(caseLesson);
        if (reason.isPresent()) {
            omissions.add(new Omission(naming.shown(key).toString(), reason.get(), lesson.place()));
            return Optional.empty();
        }
        Lesson shown = lesson.open(caseLesson.owner());
        String what = naming.shown(key).toString();
        for (Recommendation each : wanted.forOthers(lesson.recommendations())) {
            omissions.add(new Omission(
                    what,
                    AuthoredText.RECOMMENDATION,
                    Reason.NOT_SELECTED,
                    each.text().span()));
        }
        return Optional.of(new SelectedLesson(
                naming.shown(key),
                wanted.isNumbered(caseLesson) ? corpus.numbers().alone(key) : OptionalInt.empty(),
                lesson.title(),
                theme(lesson.theme()),
                lesson.alsoUnder().stream().map(this::theme).toList(),
                lesson.texts(),
                wanted.recommendations(lesson.recommendations()),
                lesson.plain(),
                new QuoteSelector(omissions).select(lesson.quotes(), shown.quotes(), what, AuthoredText.QUOTE),
                lesson.facts(),
                Guarded.values(shown.sources()),
                lesson.relations().stream()
                        .map(relation -> new SelectedLesson.Related(
                                relation.kind(), naming.shown(relation.lesson().value())))
                        .toList()));
    }

    private Id theme(Spanned<Id> id) {
        return corpus.theme(id.value()).map(theme -> theme.id().value()).orElse(id.value());
    }
}
