package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Coordinates;

/// What a neighbourhood is called in an edition, and where it is.
///
/// @param municipality of one that does not want to be known: what stands in for it, absent where nothing does
/// @param neighbourhood likewise its other name
/// @param inText the neighbourhood as a sentence names it
public record SelectedPlace(
        Optional<String> municipality,
        String neighbourhood,
        String inText,
        Optional<AreaCodes> codes,
        Optional<Coordinates> coordinates) {}
