package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// One neighbourhood's file.
///
/// @param id the file's name
/// @param place the file's `municipality` value, or its start
/// @param inText the neighbourhood as a sentence names it: `het Molenkwartier`
/// @param fictional made up, which print says
public record Case(
        Id id,
        Span place,
        String municipality,
        String neighbourhood,
        Optional<String> inText,
        Participation participation,
        boolean fictional,
        Optional<Period> period,
        Optional<State> state,
        List<KeyFigure> figures,
        Optional<Prose> profile,
        Prose challenge,
        Optional<Prose> approach,
        Optional<Prose> results,
        List<Partner> partners,
        List<Lesson> lessons,
        List<SourceLink> sources) {
    public Case {
        figures = List.copyOf(figures);
        partners = List.copyOf(partners);
        lessons = List.copyOf(lessons);
        sources = List.copyOf(sources);
    }

    /// How the neighbourhood belongs to the programme.
    public enum Participation {
        /// It took part.
        CONFIRMED,
        /// Described from public sources; whether it took part is not confirmed.
        PUBLIC_SOURCE
    }

    /// How far the neighbourhood was.
    ///
    /// @param stage in the author's words: `uitvoering`
    public record State(String stage, Optional<PartialDate> asOf) {}

    /// An organisation with its part in the approach.
    public record Partner(String name, Optional<String> role) {}

    /// One figure of the neighbourhood.
    public record KeyFigure(Spanned<Id> indicator, Figure figure) {}
}
