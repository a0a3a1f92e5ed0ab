package org.streetwise.print.chart;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartLabel.Tone;
import org.streetwise.print.chart.ChartPlan.Line;
import org.streetwise.print.chart.Tile.Ink;
import org.streetwise.tell.document.Block.Chart;

/// A line across all rows, with its name and number below it. It has gaps where the numbers of bars are in its way.
///
/// @param x its position
record ReferenceLine(Chart.Reference reference, double x, Area plot) {
    /// The height that it takes below the plot, relative to the type's size.
    static final double FOOT = 1.75;

    private static final double STROKE = 0.75;

    /// The white space that separates it from bars.
    private static final double CASING = 0.9;

    private static final double BELOW = 0.3;

    /// The pieces of the line.
    List<Tile> tiles(List<Line> rows, double size, Measures measures) {
        List<Tile> tiles = new ArrayList<>();
        double from = plot.y();
        for (Line row : rows) {
            for (ChartLabel value : row.values()) {
                if (meets(value, measures)) {
                    piece(from, value.baseline() - size, tiles);
                    from = value.baseline() + BELOW * size;
                }
            }
        }
        piece(from, plot.bottom() + BELOW * size, tiles);
        return tiles;
    }

    private boolean meets(ChartLabel value, Measures measures) {
        double rim = CASING + STROKE;
        return x > value.x() - rim && x < value.x() + measures.width(value.text(), value.size()) + rim;
    }

    private void piece(double from, double to, List<Tile> tiles) {
        if (to > from) {
            double half = STROKE / 2 + CASING;
            tiles.add(new Tile(new Area(x - half, from, 2 * half, to - from), Ink.PAPER));
            tiles.add(new Tile(new Area(x - STROKE / 2, from, STROKE, to - from), Ink.REFERENCE));
        }
    }

    /// The text `Nederland 6,8`, centred below the line if there is room.
    Line label(double size, Measures measures) {
        double name = measures.width(reference.name(), size);
        double number = measures.width(reference.value().text(), size);
        double space = BELOW * size;
        double left = Math.clamp(
                x - (name + space + number) / 2, plot.x(), Math.max(plot.x(), plot.right() - name - space - number));
        double baseline = plot.bottom() + (BELOW + 1) * size;
        return new Line(
                new ChartLabel(reference.name(), left, name, baseline, size, Tone.VALUE),
                List.of(new ChartLabel(
                        reference.value().text(), left + name + space, number, baseline, size, Tone.VALUE)));
    }
}
