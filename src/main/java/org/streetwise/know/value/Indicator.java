package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// What a figure measures, declared once for all neighbourhoods.
///
/// @param whole what a share is a share of
/// @param table of the statistic, such as `84799NED`
/// @param overview whether it is a column of the table of all neighbourhoods
/// @param chart whether neighbourhoods are compared in a chart
public record Indicator(
        Spanned<Id> id,
        String label,
        Optional<String> unit,
        Optional<String> whole,
        Optional<String> source,
        Optional<String> table,
        Optional<Integer> year,
        boolean overview,
        boolean chart) {
    /// Passes its words to a reader.
    public void read(TextReader reader) {
        reader.words(AuthoredText.INDICATOR, label, id.span());
        unit.ifPresent(words -> reader.words(AuthoredText.INDICATOR_UNIT, words, id.span()));
        whole.ifPresent(words -> reader.words(AuthoredText.INDICATOR_WHOLE, words, id.span()));
        source.ifPresent(words -> reader.words(AuthoredText.INDICATOR_SOURCE, words, id.span()));
    }
}
