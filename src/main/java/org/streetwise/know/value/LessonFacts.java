package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// What a case lesson tells beside its texts, none of which is anybody's secret.
///
/// @param joins the tasks that it joins
public record LessonFacts(
        Optional<Evidence> evidence,
        Optional<Outcome> outcome,
        List<Spanned<Id>> joins,
        List<Spanned<Id>> strategies,
        Optional<Spanned<Id>> phase) {
    public LessonFacts {
        joins = List.copyOf(joins);
        strategies = List.copyOf(strategies);
    }

    /// Of a lesson of which no more is told.
    public static LessonFacts none() {
        return new LessonFacts(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
