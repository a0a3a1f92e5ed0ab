package org.streetwise.know.query;

import java.util.Map;
import java.util.Optional;
import org.streetwise.know.value.Id;
import org.streetwise.source.Span;

/// A theme as editors see it. What is counted is what may be printed.
///
/// @param lessons how many case lessons are filed under it first
/// @param neighbourhoods that learnt these
/// @param numbered how many lessons it has in print: streetwise ones and those that stand alone
/// @param alone how many of these nobody has gathered
/// @param recommendations of numbered lessons, by audience in the programme's order; those for everyone under none
public record ListedTheme(
        Id id,
        String title,
        int lessons,
        int neighbourhoods,
        int numbered,
        int alone,
        Map<Optional<Id>, Integer> recommendations,
        Span place) {}
