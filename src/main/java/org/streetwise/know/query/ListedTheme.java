package org.streetwise.know.query;

import java.util.Map;
import java.util.Optional;
import org.streetwise.know.value.Id;
import org.streetwise.source.Span;

/// A theme as editors see it. Only what may be printed is counted.
///
/// @param lessons how many case lessons have it as their first theme
/// @param neighbourhoods how many neighbourhoods learnt these
/// @param numbered how many lessons it has in print: streetwise ones and those that stand alone
/// @param alone how many case lessons stand alone
/// @param recommendations how many its numbered lessons have, by audience in the programme's order; those to everyone
///     have no audience
public record ListedTheme(
        Id id,
        String title,
        int lessons,
        int neighbourhoods,
        int numbered,
        int alone,
        Map<Optional<Id>, Integer> recommendations,
        Span place) {}
