package org.streetwise.know.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;

/// The figures that may be printed, by their indicator.
record IndicatorFigures(Map<Id, List<KeyFigure>> figures) {

    static IndicatorFigures of(Corpus corpus) {
        return new IndicatorFigures(OpenCases.of(corpus)
                .flatMap(each -> Guarded.openValues(each.figures()).stream())
                .filter(figure -> figure.label().isEmpty())
                .collect(Collectors.groupingBy(figure -> figure.indicator().value())));
    }

    /// The figures of one indicator, by case.
    List<KeyFigure> of(Id indicator) {
        return figures.getOrDefault(indicator, List.of());
    }
}
