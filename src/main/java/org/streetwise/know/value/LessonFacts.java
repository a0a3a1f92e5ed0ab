package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// What a lesson of either level tells beside its texts, none of which is anybody's secret.
///
/// @param joins the tasks that it joins
/// @param audiences whom it concerns, beside those whom it recommends something
public record LessonFacts(
        Optional<Evidence> evidence,
        Optional<Outcome> outcome,
        List<Spanned<Id>> joins,
        List<Spanned<Id>> strategies,
        Optional<Spanned<Id>> phase,
        List<Spanned<Id>> audiences) {
    public LessonFacts {
        joins = List.copyOf(joins);
        strategies = List.copyOf(strategies);
        audiences = List.copyOf(audiences);
    }

    /// Of a lesson of which no more is told.
    public static LessonFacts none() {
        return new LessonFacts(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    }
}
