package org.streetwise.know.corpus;

import java.util.Collection;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.AreaCode;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Linkage;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The words for what does not fit together in a programme.
final class CorpusFaults {
    private static final int LONGEST_WAY = 6;

    private CorpusFaults() {}

    static Diagnostic nothingCarries(StreetwiseLesson lesson) {
        return Diagnostic.of(
                        Code.NOTHING_CARRIES,
                        lesson.carriers(),
                        "no case carries the streetwise lesson `" + lesson.id().value() + "`")
                .hint("name the case lessons that it rests on in `carriedBy`, as `case/lesson`")
                .hint(
                        "write `origin: authors` if it is the authors' own, `origin: literature` if its `sources` tell it");
    }

    static Diagnostic fromNoSource(StreetwiseLesson lesson) {
        return Diagnostic.of(
                        Code.MISSING_FIELD,
                        lesson.id().span(),
                        "a lesson from the literature needs `sources`, but `"
                                + lesson.id().value() + "` names none")
                .hint("name the publications that it comes from: `sources: \"@uyterlinde-2022\"`");
    }

    static Diagnostic carriedTwice(Spanned<LessonKey> key, Span earlier) {
        return Diagnostic.of(Code.CARRIED_TWICE, key.span(), "the lesson `" + key.value() + "` is named twice")
                .labelled("named again")
                .related(earlier, "named here already")
                .hint("a case lesson either carries a streetwise lesson or differs from it, once");
    }

    static Diagnostic linksNothing(Linkage linkage) {
        return Diagnostic.of(Code.LINKS_NOTHING, linkage.place(), "this linkage joins fewer than two tasks")
                .hint("name the tasks that are joined: `tasks: [energie, werk]`");
    }

    static Diagnostic ownLesson(Span place) {
        return Diagnostic.of(Code.OWN_LESSON, place, "this lesson refers to itself");
    }

    /// @param lessons each replaced by the next, the last by the first
    static Diagnostic circle(Collection<?> lessons, Span place) {
        StringBuilder way = new StringBuilder();
        lessons.stream()
                .limit(LONGEST_WAY)
                .forEach(lesson ->
                        way.append(way.isEmpty() ? "`" + lesson + "` is replaced" : " by `" + lesson + "`, that"));
        way.append(lessons.size() > LONGEST_WAY ? " by others, and those at last" : "")
                .append(" by `")
                .append(lessons.iterator().next())
                .append("` again");
        return Diagnostic.of(Code.REPLACED_IN_CIRCLE, place, way.toString())
                .hint("take `replacedBy` away from the lesson that is left");
    }

    static Diagnostic areasApart(Spanned<AreaCode> code, Spanned<AreaCode> first) {
        return Diagnostic.of(
                        Code.AREAS_APART,
                        code.span(),
                        "`" + code.value() + "` lies in another municipality than `" + first.value() + "`")
                .related(first.span(), "the first area")
                .hint(
                        "look the code up again; where the neighbourhood does lie in two municipalities, `note` can say so");
    }

    /// A figure that has a label, under the id of an indicator that has one too.
    static Diagnostic labelledTwice(KeyFigure figure, Indicator indicator) {
        return Diagnostic.of(
                        Code.DUPLICATE_ID,
                        figure.indicator().span(),
                        "the indicator `" + indicator.id().value() + "` has a label already")
                .related(indicator.id().span(), "it is declared here")
                .hint("leave out `label`, or give this figure another name");
    }

    static Diagnostic sameAlias(Alias alias, Span earlier) {
        return Diagnostic.of(
                        Code.DUPLICATE_ID,
                        alias.place(),
                        "readers would take `" + alias.name() + "` for another neighbourhood: both are known as `"
                                + alias.shown() + "`")
                .related(earlier, "the other one")
                .hint("call this one something else: `anonymous: Wijk B`");
    }
}
