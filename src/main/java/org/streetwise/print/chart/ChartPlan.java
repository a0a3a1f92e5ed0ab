package org.streetwise.print.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block.Chart;

/// Where everything of a chart stands. Lengths are in points, from its upper left corner to the right and downwards.
///
/// @param size of the type
/// @param plot where the bars are, with the room for their numbers; as high as all rows
/// @param scale what the plot's width stands for
/// @param bar how thick a bar is
/// @param measure what is measured
/// @param legend names of the series, each right of its sample; empty where there is but one
/// @param bars with their samples and the line from which they start, from the lowest to the uppermost
/// @param reference the line across all rows, over the bars
public record ChartPlan(
        double width,
        double height,
        double size,
        Area plot,
        Scale scale,
        double bar,
        Optional<Label> measure,
        List<Label> legend,
        List<Line> rows,
        List<Tile> bars,
        Optional<Crossing> reference) {
    /// How thick the line is from which bars start.
    public static final double BASE_LINE = 0.75;

    /// How thick the rim is of bars that are not filled.
    public static final double RIM = 0.75;

    /// How thick the line of a range is.
    public static final double STROKE = 0.9;

    /// From baseline to baseline of a name's lines, against the type's size.
    public static final double LEADING = 1.2;

    /// White space between the bars of a row, in bars.
    public static final double BETWEEN = Rows.BETWEEN;

    public ChartPlan {
        legend = List.copyOf(legend);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
    }

    /// All that is no text, from the lowest to the uppermost.
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>(bars);
        reference.ifPresent(line -> tiles.addAll(line.tiles()));
        return tiles;
    }

    /// A name and its values.
    public record Line(Label name, List<Label> values) {
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

    /// Numbers along the plot: `from` at its left edge, `to` at its right.
    public record Scale(double from, double to) {
        /// Where a number stands.
        public double x(double number, Area plot) {
            return plot.x() + (number - from) / (to - from) * plot.width();
        }
    }

    /// The size of the numbers at the bars.
    public double numbers() {
        return ChartPlanner.NUMBERS * size;
    }

    /// How much of a row's height is white, in bars.
    public double gap() {
        int bars = rows.getFirst().values().size();
        return plot.height() / rows.size() / bar - Rows.thickness(bars);
    }

    /// Plans a chart.
    ///
    /// @param highest what height there is for it; a chart that would be higher is set smaller
    /// @param size of the type, where there is room enough
    public static ChartPlan of(Chart chart, double width, double highest, double size, Measures measures) {
        ChartPlan plan = new ChartPlanner(chart, width, size, measures).plan();
        return plan.height <= highest
                ? plan
                : new ChartPlanner(chart, width, size * highest / plan.height, measures).plan();
    }
}
