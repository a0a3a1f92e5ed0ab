package org.streetwise.know.value;

import java.util.Optional;

/// What a neighbourhood is called that does not want to be known.
///
/// @param name in place of the neighbourhood's: `Wijk A`
/// @param inText as a sentence names it; the name without
/// @param municipality in place of the municipality's: `een middelgrote gemeente`
public record Alias(String name, Optional<String> inText, Optional<String> municipality) {}
