package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Span;

/// What a neighbourhood is called that does not want to be known.
///
/// @param shown the id in place of the case's: made of the name in the programme's own language
/// @param name in place of the neighbourhood's: `Wijk A`
/// @param inText as a sentence names it; the name without
/// @param where as a sentence says where it is: `op het eiland`
/// @param municipality in place of the municipality's: `een middelgrote gemeente`
/// @param place where it is given
public record Alias(
        Id shown,
        String name,
        Optional<String> inText,
        Optional<String> where,
        Optional<String> municipality,
        Span place) {
    /// The same, known by the name that it has in another language.
    public Alias shownAs(Id id) {
        return new Alias(id, name, inText, where, municipality, place);
    }
}
