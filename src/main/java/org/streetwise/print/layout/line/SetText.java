package org.streetwise.print.layout.line;

import java.util.List;
import org.streetwise.print.font.FontLibrary;

/// A paragraph set into lines. Besides its pieces it holds sixteen bytes a line; fragments are made when asked for.
public final class SetText {
    private final ParagraphText manuscript;
    private final ParagraphText label;
    private final Measure measure;
    private final double indent;
    private final int[] packed;
    private final FontLibrary fonts;

    SetText(
            ParagraphText manuscript,
            ParagraphText label,
            Measure measure,
            double indent,
            int[] packed,
            FontLibrary fonts) {
        this.manuscript = manuscript;
        this.label = label;
        this.measure = measure;
        this.indent = indent;
        this.packed = packed;
        this.fonts = fonts;
    }

    /// The number of lines; 0 only for a text without words.
    public int lines() {
        return packed.length / PackedLines.SIZE;
    }

    /// The left edge of a line, in points from the column's left edge.
    public double x(int line) {
        double left = line == 0 ? indent : measure.hang();
        return switch (measure.alignment()) {
            case LEFT, JUSTIFIED -> left;
            case CENTRED -> (left + measure.width() - naturalWidth(line)) / 2;
            case RIGHT -> measure.width() - naturalWidth(line);
        };
    }

    /// The width of a line as set, in points, without the space at its end.
    public double width(int line) {
        double spacing = PackedLines.spacing(packed, line);
        if (spacing == 0) {
            return naturalWidth(line);
        }
        int start = PackedLines.start(packed, line);
        int end = PackedLines.end(packed, line);
        return naturalWidth(line)
                + spacing
                        * new MeasuredText()
                                .measure(manuscript, start, end, fonts)
                                .elastic(0, end - start);
    }

    /// The width of a line in points if its spaces were unchanged.
    public double naturalWidth(int line) {
        return PackedLines.natural(packed, line);
    }

    /// How much a line's spaces are widened or, if negative, narrowed. From -1 to 1 they look even.
    public double ratio(int line) {
        double spacing = PackedLines.spacing(packed, line);
        return spacing / (spacing < 0 ? Setting.SHRINK : Setting.STRETCH);
    }

    /// Whether a line ends in an added hyphen.
    public boolean hyphenated(int line) {
        return PackedLines.hyphenated(packed, line);
    }

    /// The fragments of a line, from left to right.
    public List<Fragment> fragments(int line) {
        return fragments(line, new MeasuredText());
    }

    /// The same, for a caller that asks for many lines.
    ///
    /// @param measured working memory that is overwritten, and can be used again
    public List<Fragment> fragments(int line, MeasuredText measured) {
        int start = PackedLines.start(packed, line);
        int end = PackedLines.end(packed, line);
        int next = line + 1 < lines() ? PackedLines.start(packed, line + 1) : end;
        MeasuredText text = measured.measure(manuscript, start, next, fonts);
        return new FragmentCutter(text, PackedLines.spacing(packed, line)).cut(end - start, hyphenated(line), x(line));
    }

    /// The fragments of the label, on the first line's baseline; empty if there is none.
    public List<Fragment> label() {
        MeasuredText text = new MeasuredText().measure(label, 0, label.length(), fonts);
        return new FragmentCutter(text, 0).cut(label.length(), false, -measure.labelled());
    }

    /// A line's words as they are read, for tests and logs.
    public String text(int line) {
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : fragments(line)) {
            text.append(fragment.text());
        }
        return text.toString().strip();
    }
}
