package org.streetwise.print.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block.Chart;

/// The layout of a chart. Lengths are in points, from the chart's upper left corner to the right and downwards.
///
/// @param size of the type
/// @param plot the area of the bars and their numbers, as high as all rows
/// @param scale the numbers that the plot's width stands for
/// @param bar the thickness of a bar
/// @param measure the text that says what is measured
/// @param legend names of the series, each to the right of its sample; empty for a single series
/// @param bars with their samples and the line where they start, in drawing order
/// @param reference the line across all rows, drawn over the bars
public record ChartPlan(
        double width,
        double height,
        double size,
        Area plot,
        Scale scale,
        double bar,
        Optional<ChartLabel> measure,
        List<ChartLabel> legend,
        List<Line> rows,
        List<Tile> bars,
        Optional<Crossing> reference) {
    /// The thickness of the line where bars start.
    public static final double BASE_LINE = 0.75;

    /// The thickness of the rim of hollow bars.
    public static final double RIM = 0.75;

    /// The thickness of the line of a range.
    public static final double STROKE = 0.9;

    /// The distance between baselines of a name, relative to the type's size.
    public static final double LEADING = 1.2;

    /// The white space between the bars of a row, relative to a bar's thickness.
    public static final double BETWEEN = Rows.BETWEEN;

    public ChartPlan {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
    }

    /// All rectangles, in drawing order.
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>(bars);
        reference.ifPresent(line -> tiles.addAll(line.tiles()));
        return tiles;
    }

    /// A name and its values.
    public record Line(ChartLabel name, List<ChartLabel> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /// A line across all rows, with its name and number.
    public record Crossing(Line label, List<Tile> tiles) {
        public Crossing {
            tiles = List.copyOf(tiles);
        }
    }

    /// The numbers at the left and right edges of the plot.
    public record Scale(double from, double to) {
        /// The position of a number.
        public double x(double number, Area plot) {
            return plot.x() + (number - from) / (to - from) * plot.width();
        }
    }

    /// The type size of the numbers at the bars.
    public double numbers() {
        return ChartPlanner.NUMBERS * size;
    }

    /// The white space in a row, relative to a bar's thickness.
    public double gap() {
        int bars = rows.getFirst().values().size();
        return plot.height() / rows.size() / bar - Rows.thickness(bars);
    }

    /// Lays out a chart.
    ///
    /// @param highest the available height; a chart that would be higher is set in smaller type
    /// @param size of the type if there is enough room
    public static ChartPlan of(Chart chart, double width, double highest, double size, Measures measures) {
        ChartPlan plan = new ChartPlanner(chart, width, size, measures).plan();
        return plan.height <= highest
                ? plan
                : new ChartPlanner(chart, width, size * highest / plan.height, measures).plan();
    }
}
