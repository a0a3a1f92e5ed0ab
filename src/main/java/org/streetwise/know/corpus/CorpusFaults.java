package org.streetwise.know.corpus;

import java.util.Collection;
import java.util.List;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.Alias;
import org.streetwise.know.value.AreaCode;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Linkage;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Makes the diagnostics for what does not fit together in a programme.
final class CorpusFaults {
    private static final int LONGEST_WAY = 6;

    private CorpusFaults() {}

    static Diagnostic nothingCarries(StreetwiseLesson lesson) {
        return Diagnostic.of(
                        Code.NOTHING_CARRIES,
                        lesson.carriers(),
                        Message.of("nothing-carries", "lesson", lesson.id().value()))
                .hint(Message.of("nothing-carries.hint.name"))
                .hint(Message.of("nothing-carries.hint.origin"));
    }

    static Diagnostic fromNoSource(StreetwiseLesson lesson) {
        return Diagnostic.of(
                        Code.MISSING_FIELD,
                        lesson.id().span(),
                        Message.of(
                                "missing-field.sources", "lesson", lesson.id().value()))
                .hint(Message.of("missing-field.sources.hint.name"));
    }

    static Diagnostic carriedTwice(Spanned<LessonKey> key, Span earlier) {
        return Diagnostic.of(Code.CARRIED_TWICE, key.span(), Message.of("carried-twice", "lesson", key.value()))
                .labelled(Message.of("carried-twice.label.again"))
                .related(earlier, Message.of("carried-twice.label.first"))
                .hint(Message.of("carried-twice.hint.once"));
    }

    static Diagnostic linksNothing(Linkage linkage) {
        return Diagnostic.of(Code.LINKS_NOTHING, linkage.place(), Message.of("links-nothing"))
                .hint(Message.of("links-nothing.hint.name"));
    }

    static Diagnostic ownLesson(Span place) {
        return Diagnostic.of(Code.OWN_LESSON, place, Message.of("own-lesson"));
    }

    /// @param lessons two or more, each replaced by the next, the last by the first
    static Diagnostic circle(Collection<?> lessons, Span place) {
        List<?> shown = lessons.stream().limit(LONGEST_WAY).toList();
        Object first = shown.getFirst();
        Message way = Message.of("replaced-in-circle.way", "lesson", first, "by", shown.get(1));
        for (Object next : shown.subList(2, shown.size())) {
            way = Message.of("replaced-in-circle.way.on", "way", way, "by", next);
        }
        return Diagnostic.of(
                        Code.REPLACED_IN_CIRCLE,
                        place,
                        lessons.size() > LONGEST_WAY
                                ? Message.of("replaced-in-circle.long", "way", way, "lesson", first)
                                : Message.of("replaced-in-circle", "way", way, "lesson", first))
                .hint(Message.of("replaced-in-circle.hint.take-away"));
    }

    static Diagnostic areasApart(Spanned<AreaCode> code, Spanned<AreaCode> first) {
        return Diagnostic.of(
                        Code.AREAS_APART,
                        code.span(),
                        Message.of("areas-apart", "area", code.value(), "first", first.value()))
                .related(first.span(), Message.of("areas-apart.label.first"))
                .hint(Message.of("areas-apart.hint.look-up"));
    }

    /// A figure that has a label, under the id of an indicator that has one too.
    static Diagnostic labelledTwice(KeyFigure figure, Indicator indicator) {
        return Diagnostic.of(
                        Code.DUPLICATE_ID,
                        figure.indicator().span(),
                        Message.of(
                                "duplicate-id.indicator",
                                "indicator",
                                indicator.id().value()))
                .related(indicator.id().span(), Message.of("label.declared"))
                .hint(Message.of("duplicate-id.indicator.hint.leave-out"));
    }

    static Diagnostic sameAlias(Alias alias, Span earlier) {
        return Diagnostic.of(
                        Code.DUPLICATE_ID,
                        alias.place(),
                        Message.of("duplicate-id.alias", "name", alias.name(), "id", alias.shown()))
                .related(earlier, Message.of("duplicate-id.alias.label.other"))
                .hint(Message.of("duplicate-id.alias.hint.another"));
    }
}
