package org.streetwise.know.query;

import java.util.Optional;
import java.util.Set;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;

/// Which lessons an editor asks for: those that meet all of these conditions. An empty set sets no condition.
///
/// @param themes it is filed under one of these, if only as a further theme
/// @param cases one of these learnt it, carries it or differs from it
/// @param audiences it concerns one of these, or everyone ([org.streetwise.know.corpus.LessonSubject])
/// @param phases it, or a lesson that carries it, was learnt in one of these
/// @param evidence its strongest evidence is one of these
/// @param outcomes it, or a lesson that carries it, had one of these outcomes
/// @param review the review of its case, or of the case of a carrier, has one of these statuses
/// @param streetwise whether it is a streetwise lesson; absent for all lessons
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
