package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartLabel;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Measures;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;

/// Sets the texts of a chart, each in a column of its own.
record ChartTexts(Faces faces, LineSetter lines, TextStyle style, Language language) implements Measures {
    /// Wider than any text, in points.
    private static final double ONE_LINE = 1e6;

    /// How much wider a column is than its text, so that rounding does not break the line.
    private static final double SLACK = 0.01;

    @Override
    public double width(String text, double size) {
        SetText set = set(text, size, ONE_LINE, Alignment.LEFT, Owner.Artifact.LAYOUT, style.ink());
        return set.lines() == 0 ? 0 : set.naturalWidth(0);
    }

    @Override
    public int lines(String text, double size, double column) {
        return Math.max(
                1,
                set(text, size, column, Alignment.LEFT, Owner.Artifact.LAYOUT, style.ink())
                        .lines());
    }

    /// The lines of a text.
    ///
    /// @param left the chart's left edge
    List<Box> boxes(ChartLabel label, double left, Owner owner) {
        SetText set = switch (label.tone()) {
            case NAME -> set(label.text(), label.size(), label.width(), Alignment.RIGHT, owner, style.ink());
            case VALUE -> set(label.text(), label.size(), label.width(), Alignment.LEFT, owner, style.ink());
            case MUTED -> set(label.text(), label.size(), label.width(), Alignment.LEFT, owner, TextStyle.Ink.MUTED);
        };
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < set.lines(); i++) {
            boxes.add(new Box.Line(set, i, left + label.x(), label.baseline() + i * ChartPlan.LEADING * label.size()));
        }
        return boxes;
    }

    private SetText set(String text, double size, double column, Alignment alignment, Owner owner, TextStyle.Ink ink) {
        Stylesheet.Palette palette = faces.stylesheet().palette();
        Colour colour = palette.of(ink);
        Look look = Look.of(faces, style, language, owner).sized(size).coloured(colour);
        return lines.set(List.of(look.text(text)), Measure.of(column + SLACK, alignment, style.hyphenated()));
    }
}
