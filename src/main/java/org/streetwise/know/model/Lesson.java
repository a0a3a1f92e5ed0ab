package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
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

    /// Somebody's words.
    ///
    /// @param speaker the role, not the name: `bewoner`
    /// @param consent when the speaker agreed to print; without it the quote is not printed
    public record Quote(ProseLine text, Optional<String> speaker, Optional<PartialDate> consent, Span place) {}

    /// What a lesson rests on.
    public enum Evidence {
        NONE,
        STORY,
        SEVERAL,
        FIGURES,
        EVALUATED
    }

    /// What came of the approach.
    public enum Outcome {
        WORKED,
        FAILED,
        MIXED,
        OPEN
    }

    /// Who may read it.
    public enum Visibility {
        PUBLIC,
        /// Never reaches a publication.
        INTERNAL
    }
}
