package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Span;

/// The invented name of an anonymous neighbourhood.
///
/// @param shown the id that replaces the case's, made from the name in the programme's own language
/// @param name the name that replaces the neighbourhood's: `Wijk A`
/// @param inText as a sentence names it; if absent, the name
/// @param where as a sentence says where it is: `op het eiland`
/// @param municipality what replaces the municipality's name: `een middelgrote gemeente`
/// @param place where it is given
public record Alias(
        Id shown,
        String name,
        Optional<String> inText,
        Optional<String> where,
        Optional<String> municipality,
        Span place) {
    /// The same with the id that it has in another language.
    public Alias shownAs(Id id) {
        return new Alias(id, name, inText, where, municipality, place);
    }
}
