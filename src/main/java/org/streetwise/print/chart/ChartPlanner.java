package org.streetwise.print.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.print.chart.ChartLabel.Tone;
import org.streetwise.print.chart.ChartPlan.Line;
import org.streetwise.print.chart.ChartPlan.Scale;
import org.streetwise.print.chart.Tile.Ink;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Row;
import org.streetwise.tell.document.ChartValue;

/// Lays out a chart in a given type size: names at the left, bars to their right, numbers at the ends of the bars. It
/// has no grid and no axis, because every number is printed.
final class ChartPlanner {
    /// The largest share of the width for names.
    private static final double NAMES = 0.4;

    /// The least share of the plot's width for bars, however long the numbers are.
    private static final double BARS = 0.2;

    /// White space beside texts, relative to the type's size.
    private static final double BESIDE = 0.5;

    /// The type size of numbers, relative to that of names.
    static final double NUMBERS = 0.92;

    /// From the middle of a capital letter to the baseline, relative to the type's size.
    private static final double MIDDLE = 0.36;

    private final Chart chart;
    private final double width;
    private final double size;
    private final Measures measures;
    private final Rows rows;
    private final Legend legend;
    private final Area plot;
    private final Scale scale;

    ChartPlanner(Chart chart, double width, double size, Measures measures) {
        this.chart = chart;
        this.width = width;
        this.size = size;
        this.measures = measures;
        double beside = BESIDE * size;
        double longest = chart.rows().stream()
                .mapToDouble(row -> measures.width(row.name(), size))
                .max()
                .orElse(0);
        double left = Math.min(Math.ceil(longest), NAMES * width) + beside;
        int lines = chart.rows().stream()
                .mapToInt(row -> measures.lines(row.name(), size, left - beside))
                .max()
                .orElse(1);
        this.rows = new Rows(chart.series().size(), lines, size);
        this.legend = new Legend(chart, left, width, NUMBERS * size, measures);
        this.plot = new Area(left, legend.height(), width - left, chart.rows().size() * rows.height());
        this.scale = scale();
    }

    ChartPlan plan() {
        List<Tile> tiles = new ArrayList<>(legend.samples());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < chart.rows().size(); i++) {
            double top = plot.y() + i * rows.height();
            lines.add(line(chart.rows().get(i), top));
            bars(chart.rows().get(i), top, tiles);
        }
        double zero = scale.x(0, plot);
        tiles.add(
                new Tile(new Area(zero - ChartPlan.BASE_LINE, plot.y(), ChartPlan.BASE_LINE, plot.height()), Ink.BASE));
        Optional<ReferenceLine> reference = chart.reference()
                .map(line ->
                        new ReferenceLine(line, scale.x(line.value().number().doubleValue(), plot), plot));
        return new ChartPlan(
                width,
                plot.bottom() + reference.map(_ -> ReferenceLine.FOOT * size).orElse(0.0),
                size,
                plot,
                scale,
                rows.bar(),
                legend.measure(),
                legend.names(),
                lines,
                tiles,
                reference.map(line -> new ChartPlan.Crossing(
                        line.label(NUMBERS * size, measures), line.tiles(lines, NUMBERS * size, measures))));
    }

    /// The scale. Bars get the width that their numbers leave: to the right and, if there are negative numbers, to the
    /// left.
    private Scale scale() {
        double least = chart.range().least().doubleValue();
        double most = chart.range().most().doubleValue();
        double span = most > least ? most - least : 1;
        double before = room(values().filter(ChartPlanner::isNegative));
        double behind = room(values().filter(value -> !isNegative(value)));
        double free = Math.max(plot.width() - before - behind, BARS * plot.width());
        double unit = free / span;
        return new Scale(least - before / unit, least + (plot.width() - before) / unit);
    }

    private double room(Stream<ChartValue> values) {
        return values.mapToDouble(value -> measures.width(value.text(), NUMBERS * size) + BESIDE * size)
                .max()
                .orElse(0);
    }

    private Stream<ChartValue> values() {
        return chart.rows().stream().flatMap(row -> row.values().stream());
    }

    private static boolean isNegative(ChartValue value) {
        return ValueExtent.of(value).map(ValueExtent::isNegative).orElse(false);
    }

    private Line line(Row row, double top) {
        double column = plot.x() - BESIDE * size;
        int lines = measures.lines(row.name(), size, column);
        double baseline = top + rows.height() / 2 + MIDDLE * size - (lines - 1) * ChartPlan.LEADING * size / 2;
        List<ChartLabel> values = new ArrayList<>();
        for (int series = 0; series < row.values().size(); series++) {
            values.add(value(row.values().get(series), top + rows.top(series) + rows.bar() / 2));
        }
        return new Line(new ChartLabel(row.name(), 0, column, baseline, size, Tone.NAME), values);
    }

    private ChartLabel value(ChartValue value, double middle) {
        double type = NUMBERS * size;
        double taken = measures.width(value.text(), type);
        double beside = BESIDE * size;
        double end = scale.x(
                ValueExtent.of(value).map(reach -> reach.end().doubleValue()).orElse(0.0), plot);
        Tone tone = value instanceof ChartValue.Absent ? Tone.MUTED : Tone.VALUE;
        double x = isNegative(value) ? end - beside - taken : end + beside;
        return new ChartLabel(value.text(), x, taken, middle + MIDDLE * type, type, tone);
    }

    private void bars(Row row, double top, List<Tile> tiles) {
        Bars bars = new Bars(scale, plot, chart.series().size(), rows.bar());
        for (int series = 0; series < row.values().size(); series++) {
            tiles.addAll(bars.of(row.values().get(series), series, top + rows.top(series)));
        }
    }
}
