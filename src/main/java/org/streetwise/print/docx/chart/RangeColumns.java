package org.streetwise.print.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.streetwise.print.chart.ValueExtent;
import org.streetwise.tell.document.Block.Chart;

/// The columns of a chart's workbook that hold the lines of ranges; they follow the columns of the series. A line has
/// two columns: the end that the author wrote, and its distance from the end of the bar. Word draws the line by the
/// distance, which a formula computes. A series without ranges has no such columns.
record RangeColumns(Chart chart) {
    /// What a column holds, and the sign after the series' name in its head.
    enum Kind {
        MOST("≤", ValueExtent::most, ValueExtent::plus),
        PLUS("+", ValueExtent::plus, ValueExtent::plus),
        LEAST("≥", ValueExtent::least, ValueExtent::minus),
        MINUS("−", ValueExtent::minus, ValueExtent::minus);

        private final String sign;
        private final Function<ValueExtent, BigDecimal> number;
        private final Function<ValueExtent, BigDecimal> distance;

        Kind(String sign, Function<ValueExtent, BigDecimal> number, Function<ValueExtent, BigDecimal> distance) {
            this.sign = sign;
            this.number = number;
            this.distance = distance;
        }
    }

    record Column(int series, Kind kind) {}

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            for (Kind kind : Kind.values()) {
                if (!numbers(series, kind).isEmpty()) {
                    columns.add(new Column(series, kind));
                }
            }
        }
        return columns;
    }

    /// The column's index in the workbook; empty where no row of the series has such a line.
    OptionalInt index(int series, Kind kind) {
        int at = columns().indexOf(new Column(series, kind));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(1 + chart.series().size() + at);
    }

    String head(Column column) {
        return chart.series().get(column.series) + "\u00A0" + column.kind.sign;
    }

    /// The column's numbers by row, for rows that have a line.
    Map<Integer, BigDecimal> numbers(int series, Kind kind) {
        Map<Integer, BigDecimal> numbers = new TreeMap<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            int row = i;
            ValueExtent.of(chart.rows().get(i).values().get(series))
                    .filter(reach -> kind.distance.apply(reach).signum() > 0)
                    .ifPresent(reach -> numbers.put(row, kind.number.apply(reach)));
        }
        return numbers;
    }
}
