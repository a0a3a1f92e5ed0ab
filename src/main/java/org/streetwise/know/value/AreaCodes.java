package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// The statistical areas that a neighbourhood consists of.
///
/// @param year of the division into areas, which changes each year
/// @param note how well the areas fit the neighbourhood
public record AreaCodes(List<Spanned<AreaCode>> areas, Optional<Integer> year, Optional<Spanned<String>> note) {
    public AreaCodes {
        areas = List.copyOf(areas);
    }
}
