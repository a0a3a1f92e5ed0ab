package org.streetwise.print.style;

import java.util.Locale;

/// How a paragraph is set. Lengths are in points.
///
/// @param leading from baseline to baseline
/// @param before white space above; of two neighbours the larger of `after` and `before` counts; none at a page's top
/// @param after white space below
/// @param indentLeft from the text block's left edge; negative reaches into the margin
/// @param hang how far left of the text a label (a number, `Les 7`, a bullet) starts; 0 sets it in the line
/// @param openAbove white space above where the paragraph opens a page
/// @param ruleAbove a line above, with its thickness; 0 for none
/// @param filled whether it stands on the palette's tint
public record TextStyle(
        Family family,
        double size,
        boolean bold,
        boolean italic,
        Ink ink,
        double leading,
        double before,
        double after,
        double indentLeft,
        double indentRight,
        double hang,
        Alignment alignment,
        boolean hyphenated,
        Keep keep,
        double openAbove,
        double ruleAbove,
        boolean filled) {

    /// The size of small raised marks against that of the text.
    public static final double RAISED = 0.65;

    /// The same with other edges.
    public TextStyle indented(double left, double right, double hang) {
        boolean same = left == indentLeft && right == indentRight && hang == this.hang;
        return same ? this : with(before, after, left, right, hang, alignment, hyphenated, keep);
    }

    /// The same for a paragraph without a label: it begins where the label would, unless that stands in the margin.
    public TextStyle unlabelled() {
        return indented(indentLeft > 0 ? Math.max(0, indentLeft - hang) : indentLeft, indentRight, 0);
    }

    /// The same with other white space above and below.
    public TextStyle spaced(double before, double after) {
        return with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    /// The same with lines that fill the measure otherwise.
    public TextStyle aligned(Alignment alignment) {
        return alignment == this.alignment
                ? this
                : with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    /// The same with words parted at line ends, or not.
    public TextStyle parted(boolean hyphenated) {
        return hyphenated == this.hyphenated
                ? this
                : with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    /// The same as Word has it.
    TextStyle forWord() {
        boolean gaping = alignment == Alignment.JUSTIFIED && hyphenated;
        return new TextStyle(
                family,
                Math.round(2 * size) / 2.0,
                bold,
                italic,
                ink,
                Lengths.twips(leading),
                Lengths.twips(before),
                Lengths.twips(after),
                Lengths.twips(indentLeft),
                Lengths.twips(indentRight),
                Lengths.twips(hang),
                gaping ? Alignment.LEFT : alignment,
                false,
                keep,
                Lengths.twips(openAbove),
                ruleAbove,
                filled);
    }

    /// The same with something else that a page break may not part.
    public TextStyle kept(Keep keep) {
        return with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    private TextStyle with(
            double before,
            double after,
            double indentLeft,
            double indentRight,
            double hang,
            Alignment alignment,
            boolean hyphenated,
            Keep keep) {
        return new TextStyle(
                family,
                size,
                bold,
                italic,
                ink,
                leading,
                before,
                after,
                indentLeft,
                indentRight,
                hang,
                alignment,
                hyphenated,
                keep,
                openAbove,
                ruleAbove,
                filled);
    }

    /// Which of the stylesheet's families.
    public enum Family {
        TEXT,
        HEADING,
        CODE
    }

    /// Which of the palette's colours.
    public enum Ink {
        TEXT,
        ACCENT,
        MUTED,
        LINK;

        /// The palette's name for it.
        String colour() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How lines fill the measure.
    public enum Alignment {
        LEFT,
        JUSTIFIED,
        CENTRED,
        RIGHT
    }

    /// What a page break may not part.
    public enum Keep {
        /// Two lines at least stay together at a page's foot and top.
        LINES,
        /// The whole paragraph.
        TOGETHER,
        /// The whole paragraph, and the beginning of the next one.
        WITH_NEXT
    }
}
