package org.streetwise.print.chart;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartPlan.Scale;
import org.streetwise.print.chart.Tile.Ink;
import org.streetwise.tell.document.ChartValue;

/// Draws values: a bar for what is certain, a line for what is possible, a hollow bar for an upper bound.
///
/// @param count of series
/// @param thickness of a bar
record Bars(Scale scale, Area plot, int count, double thickness) {
    private static final double THINNEST = 0.5;

    /// The height of the mark at the end of a line, relative to the bar's thickness.
    private static final double TICK = 0.6;

    /// The approximate length of the dashes of a rim. The next constant is the gap between them.
    private static final double DASH = 3;

    private static final double BETWEEN_DASHES = 2.25;

    /// The tiles of a value.
    ///
    /// @param top of the bar
    List<Tile> of(ChartValue value, int series, double top) {
        return switch (value) {
            case ChartValue.Known(var number, _) when number.signum() == 0 -> List.of();
            case ChartValue.Known(var number, _) -> filled(area(number.doubleValue(), top), series);
            case ChartValue.Range range -> range(ValueExtent.of(range).orElseThrow(), series, top);
            case ChartValue.UpTo(var upper, _) when upper.signum() == 0 -> List.of();
            case ChartValue.UpTo(var upper, _) -> hollow(area(upper.doubleValue(), top), series);
            case ChartValue.Absent _ -> List.of();
        };
    }

    private Area area(double number, double top) {
        double zero = scale.x(0, plot);
        double end = scale.x(number, plot);
        double length = Math.max(Math.abs(end - zero), THINNEST);
        return new Area(end < zero ? zero - length : zero, top, length, thickness);
    }

    private List<Tile> range(ValueExtent reach, int series, double top) {
        List<Tile> tiles = new ArrayList<>();
        if (reach.bar().signum() != 0) {
            tiles.addAll(filled(area(reach.bar().doubleValue(), top), series));
        }
        double from = scale.x(reach.least().doubleValue(), plot);
        double to = scale.x(reach.most().doubleValue(), plot);
        double middle = top + thickness / 2;
        double tick = TICK * thickness;
        Ink ink = Tile.of(series);
        if (to > from) {
            tiles.add(new Tile(new Area(from, middle - ChartPlan.STROKE / 2, to - from, ChartPlan.STROKE), ink));
        }
        if (reach.minus().signum() > 0) {
            tiles.add(new Tile(new Area(from, middle - tick / 2, ChartPlan.STROKE, tick), ink));
        }
        if (reach.plus().signum() > 0) {
            tiles.add(new Tile(new Area(to - ChartPlan.STROKE, middle - tick / 2, ChartPlan.STROKE, tick), ink));
        }
        return tiles;
    }

    /// A bar, or its sample in the legend.
    static List<Tile> filled(Area area, int series) {
        return Tile.of(series) == Ink.THIRD ? rimmed(area, Ink.THIRD) : List.of(new Tile(area, Tile.of(series)));
    }

    private List<Tile> hollow(Area area, int series) {
        Ink ink = Tile.of(series);
        return Tile.dashed(count) ? dashed(area, ink) : rimmed(area, ink);
    }

    private static List<Tile> rimmed(Area area, Ink ink) {
        return List.of(new Tile(area, ink), new Tile(area.within(ChartPlan.RIM), Ink.PAPER));
    }

    private static List<Tile> dashed(Area area, Ink ink) {
        List<Tile> tiles = new ArrayList<>();
        double rim = Math.min(ChartPlan.RIM, area.width());
        for (Stroke dash : dashes(area.width())) {
            double x = area.x() + dash.from;
            tiles.add(new Tile(new Area(x, area.y(), dash.length, rim), ink));
            tiles.add(new Tile(new Area(x, area.bottom() - rim, dash.length, rim), ink));
        }
        for (Stroke dash : dashes(area.height())) {
            double y = area.y() + dash.from;
            tiles.add(new Tile(new Area(area.x(), y, rim, dash.length), ink));
            tiles.add(new Tile(new Area(area.right() - rim, y, rim, dash.length), ink));
        }
        return tiles;
    }

    private record Stroke(double from, double length) {}

    /// Dashes along a side, with one at each end.
    private static List<Stroke> dashes(double side) {
        List<Stroke> strokes = new ArrayList<>();
        long count = Math.max(1, Math.round((side + BETWEEN_DASHES) / (DASH + BETWEEN_DASHES)));
        double length = (side - (count - 1) * BETWEEN_DASHES) / count;
        for (int i = 0; i < count; i++) {
            strokes.add(new Stroke(i * (length + BETWEEN_DASHES), length));
        }
        return strokes;
    }
}
