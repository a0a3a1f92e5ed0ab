package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.know.value.Coordinates;
import org.streetwise.source.Spanned;

/// What a neighbourhood is called in an edition, and where it is.
///
/// @param municipality of one that does not want to be known: what stands in for it, absent where nothing does
/// @param neighbourhood likewise its other name
/// @param inText the neighbourhood as a sentence names it
/// @param isAlias whether it is called so since it does not want to be known
/// @param where it is, as a sentence says it, where that is not just "in" and its name
public record SelectedPlace(
        Optional<String> municipality,
        String neighbourhood,
        String inText,
        boolean isAlias,
        Optional<String> where,
        Optional<Spanned<String>> region,
        Optional<Spanned<String>> country,
        Optional<AreaCodes> codes,
        Optional<Coordinates> coordinates) {}
