package org.streetwise.know.query;

import java.util.Set;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Id;

/// Which cases an editor asks for: those for which all of this holds. An empty set asks for nothing.
///
/// @param themes it learnt a lesson about one of these, be it as a further theme
/// @param review its review is as far as one of these says
public record CaseFilter(Set<Id> themes, Set<Review.Status> review, SearchedWords words) {
    public CaseFilter {
        themes = Set.copyOf(themes);
        review = Set.copyOf(review);
    }
}
