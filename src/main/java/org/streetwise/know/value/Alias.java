package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Span;

/// What a neighbourhood is called that does not want to be known.
///
/// @param name in place of the neighbourhood's: `Wijk A`
/// @param inText as a sentence names it; the name without
/// @param municipality in place of the municipality's: `een middelgrote gemeente`
/// @param place where it is given
public record Alias(String name, Optional<String> inText, Optional<String> municipality, Span place) {}
