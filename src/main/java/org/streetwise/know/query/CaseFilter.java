package org.streetwise.know.query;

import java.util.Set;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Id;

/// Which cases an editor asks for: those that meet all of these conditions. An empty set sets no condition.
///
/// @param themes it learnt a lesson on one of these, if only as a further theme
/// @param review its review has one of these statuses
public record CaseFilter(Set<Id> themes, Set<Review.Status> review, SearchedWords words) {
    public CaseFilter {
        themes = Set.copyOf(themes);
        review = Set.copyOf(review);
    }
}
