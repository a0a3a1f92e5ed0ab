package org.streetwise.know.query;

import java.util.Optional;
import java.util.Set;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;

/// Which lessons an editor asks for: those for which all of this holds. An empty set asks for nothing.
///
/// @param themes it is filed under one of these, be it as a further theme
/// @param cases one of these learnt it, carries it or differs from it
/// @param audiences it concerns one of these, or everyone ([org.streetwise.know.corpus.LessonSubject])
/// @param phases it, or a lesson that carries it, was learnt in one of these
/// @param evidence its strongest is one of these
/// @param outcomes it, or a lesson that carries it, came to one of these
/// @param review the case's, or that of one that carries it, is as far as one of these says
/// @param streetwise whether it is a lesson over cases
public record LessonFilter(
        Set<Id> themes,
        Set<Id> cases,
        Set<Id> audiences,
        Set<Id> phases,
        Set<Evidence> evidence,
        Set<Outcome> outcomes,
        Set<Review.Status> review,
        Optional<Boolean> streetwise,
        SearchedWords words) {
    public LessonFilter {
        themes = Set.copyOf(themes);
        cases = Set.copyOf(cases);
        audiences = Set.copyOf(audiences);
        phases = Set.copyOf(phases);
        evidence = Set.copyOf(evidence);
        outcomes = Set.copyOf(outcomes);
        review = Set.copyOf(review);
    }
}
