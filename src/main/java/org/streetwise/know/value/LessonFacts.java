package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// What a case lesson or streetwise lesson tells apart from its texts. None of it is secret.
///
/// @param joins the tasks that it joins
/// @param audiences whom it concerns, in addition to those to whom it recommends something
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
}
