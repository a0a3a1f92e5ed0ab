package org.streetwise.tell.document;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Block.Chart;

/// The words and numbers of a chart as they are printed.
final class ChartWords {
    private ChartWords() {}

    static List<String> of(Chart chart) {
        List<String> words = new ArrayList<>();
        chart.measure().ifPresent(words::add);
        if (chart.series().size() > 1) {
            words.addAll(chart.series());
        }
        for (Chart.Row row : chart.rows()) {
            words.add(row.name());
            row.values().forEach(value -> words.add(value.text()));
        }
        chart.reference()
                .ifPresent(
                        line -> words.addAll(List.of(line.name(), line.value().text())));
        return words;
    }
}
