package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.Stage;
import org.streetwise.source.Span;

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
        Optional<Stage> stage,
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
}
