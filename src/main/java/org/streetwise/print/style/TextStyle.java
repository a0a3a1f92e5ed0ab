package org.streetwise.print.style;

import java.util.Locale;

/// The format of a paragraph. Lengths are in points.
///
/// @param leading from baseline to baseline
/// @param before white space above; between neighbours the larger of `after` and `before` applies; none at a page's top
/// @param after white space below
/// @param indentLeft from the text block's left edge; negative extends into the margin
/// @param hang how far to the left of the text a label (a number, `Les 7`, a bullet) starts; 0 sets the label in the
///     line
/// @param openAbove white space above a paragraph that opens a page
/// @param ruleAbove thickness of a line above; 0 for none
/// @param filled whether the background is the palette's tint
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

    /// The size of small raised marks, relative to that of the text.
    public static final double RAISED = 0.65;

    /// A copy with other indents.
    public TextStyle indented(double left, double right, double hang) {
        boolean same = left == indentLeft && right == indentRight && hang == this.hang;
        return same ? this : with(before, after, left, right, hang, alignment, hyphenated, keep);
    }

    /// A copy for a paragraph without a label. It begins where the label would, unless that is in the margin.
    public TextStyle unlabelled() {
        return indented(indentLeft > 0 ? Math.max(0, indentLeft - hang) : indentLeft, indentRight, 0);
    }

    /// A copy with other white space above and below.
    public TextStyle spaced(double before, double after) {
        return with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    /// A copy with another alignment.
    public TextStyle aligned(Alignment alignment) {
        return alignment == this.alignment
                ? this
                : with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    /// A copy with or without hyphenation.
    public TextStyle parted(boolean hyphenated) {
        return hyphenated == this.hyphenated
                ? this
                : with(before, after, indentLeft, indentRight, hang, alignment, hyphenated, keep);
    }

    /// The style for Word.
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

    /// A copy that keeps something else together at a page break.
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

    /// A family of the stylesheet.
    public enum Family {
        TEXT,
        HEADING,
        CODE
    }

    /// A colour of the palette.
    public enum Ink {
        TEXT,
        ACCENT,
        MUTED,
        LINK;

        /// The palette's name for the colour.
        String colour() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How lines are aligned.
    public enum Alignment {
        LEFT,
        JUSTIFIED,
        CENTRED,
        RIGHT
    }

    /// What stays together at a page break.
    public enum Keep {
        /// At least two lines at the bottom of a page and at the top of the next.
        LINES,
        /// The whole paragraph.
        TOGETHER,
        /// The whole paragraph, and the beginning of the next one.
        WITH_NEXT
    }
}
