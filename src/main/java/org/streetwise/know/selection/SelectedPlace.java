package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.value.AreaCodes;
import org.streetwise.source.Spanned;

/// What a neighbourhood is called in an edition, and where it is.
///
/// @param municipality absent if an anonymous neighbourhood gives nothing in its place
/// @param neighbourhood its real or invented name
/// @param inText the neighbourhood as a sentence names it
/// @param isAlias whether the name is invented because the neighbourhood is anonymous
/// @param where it is, as a sentence says it, if that is not just "in" and its name
public record SelectedPlace(
        Optional<String> municipality,
        String neighbourhood,
        String inText,
        boolean isAlias,
        Optional<String> where,
        Optional<Spanned<String>> region,
        Optional<Spanned<String>> country,
        Optional<AreaCodes> codes) {}
