package org.streetwise.know.model;

import java.util.Optional;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Coordinates;

/// Where a case is.
///
/// @param inText as a sentence names it: `het Molenkwartier`
public record Neighbourhood(
        String municipality,
        String name,
        Optional<String> inText,
        Optional<AreaCodes> codes,
        Optional<Coordinates> coordinates) {}
