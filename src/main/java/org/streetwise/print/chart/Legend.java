package org.streetwise.print.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.chart.ChartLabel.Tone;
import org.streetwise.tell.document.Block.Chart;

/// The legend above the bars: what is measured and, for several series, a sample of each.
final class Legend {
    /// The height of a sample, relative to the type's size: that of a capital letter.
    private static final double SAMPLE = 0.72;

    private static final double BEHIND_SAMPLE = 0.45;
    private static final double BEHIND_NAME = 1.6;
    private static final double BELOW = 0.9;

    private final double size;
    private final Optional<ChartLabel> measure;
    private final List<ChartLabel> names = new ArrayList<>();
    private final List<Tile> samples = new ArrayList<>();
    private final double height;

    /// @param left where the plot starts
    /// @param right where the plot ends
    Legend(Chart chart, double left, double right, double size, Measures measures) {
        this.size = size;
        boolean named = chart.series().size() > 1;
        double column = right - left;
        this.measure = chart.measure().map(text -> new ChartLabel(text, left, column, size, size, Tone.MUTED));
        int above =
                measure.map(label -> measures.lines(label.text(), size, column)).orElse(0);
        int lines = named ? names(chart.series(), above, left, right, measures) : above;
        this.height = lines == 0 ? 0 : (lines * ChartPlan.LEADING + BELOW) * size;
    }

    /// Places the names side by side.
    ///
    /// @return the number of lines of the legend
    private int names(List<String> series, int above, double left, double right, Measures measures) {
        int line = above;
        double x = left;
        for (int i = 0; i < series.size(); i++) {
            double taken = measures.width(series.get(i), size);
            double text = (SAMPLE + BEHIND_SAMPLE) * size;
            if (x > left && x + text + taken > right) {
                line++;
                x = left;
            }
            double baseline = (1 + line * ChartPlan.LEADING) * size;
            double side = SAMPLE * size;
            samples.addAll(Bars.filled(new Area(x, baseline - side, side, side), i));
            names.add(new ChartLabel(series.get(i), x + text, Math.max(taken, size), baseline, size, Tone.VALUE));
            x += text + taken + BEHIND_NAME * size;
        }
        return line + 1;
    }

    double height() {
        return height;
    }

    Optional<ChartLabel> measure() {
        return measure;
    }

    List<ChartLabel> names() {
        return names;
    }

    List<Tile> samples() {
        return samples;
    }
}
