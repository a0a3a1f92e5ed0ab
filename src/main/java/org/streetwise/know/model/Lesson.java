package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// What one case learnt.
///
/// @param place its id's value, or its first field
/// @param transfer under what conditions it works elsewhere
public record Lesson(
        Optional<Spanned<Id>> id,
        Span place,
        ProseLine title,
        Spanned<Id> theme,
        Optional<Prose> happened,
        Optional<Prose> learnt,
        List<Recommendation> recommendations,
        Optional<Prose> transfer,
        List<Quote> quotes,
        Optional<Evidence> evidence,
        Optional<Outcome> outcome,
        List<SourceLink> sources,
        Visibility visibility) {
    public Lesson {
        recommendations = List.copyOf(recommendations);
        quotes = List.copyOf(quotes);
        sources = List.copyOf(sources);
    }

    /// Who may read it.
    public enum Visibility {
        PUBLIC,
        /// Never reaches a publication.
        INTERNAL
    }
}
