package org.streetwise.print.layout.page;

import java.util.function.BooleanSupplier;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;

/// Which rules decide where lines and pages end.
public enum Policy {
    /// Our own, for pages that we paint: all line ends of a paragraph together, all page ends of a chapter together.
    PRINT,
    /// A word processor's: each line and each page takes what fits, before the next is thought of.
    WORD;

    /// What it makes of a stylesheet.
    public Stylesheet of(Stylesheet stylesheet) {
        return switch (this) {
            case PRINT -> stylesheet;
            case WORD -> stylesheet.forWord();
        };
    }

    /// White space below a table, at least.
    public double belowTable(Stylesheet stylesheet) {
        return switch (this) {
            case PRINT -> stylesheet.style(StyleName.BODY).leading();
            case WORD -> stylesheet.style(StyleName.CAPTION).before();
        };
    }

    /// How much of a page a table's header may take before it is parted.
    public double tallHead() {
        return switch (this) {
            case PRINT -> TableRuler.TALL;
            case WORD -> 1;
        };
    }

    /// Whether a row of a table is parted between two pages rather than moved; where it is more than a page, it must
    /// be.
    ///
    /// @param share what it takes of a page
    /// @param told whether the Word file says so
    public boolean partsRow(double share, BooleanSupplier told) {
        return switch (this) {
            case PRINT -> share > TableRuler.TALL;
            case WORD -> share > 1 || told.getAsBoolean();
        };
    }

    /// Whether a note's number is raised at the page's foot too, not only in the text.
    public boolean raisesNoteLabels() {
        return switch (this) {
            case PRINT -> false;
            case WORD -> true;
        };
    }

    /// What a line above or below a table, or below its head, adds to the table's height. Ours lie in a row's white
    /// space.
    public double outerRule() {
        return switch (this) {
            case PRINT -> 0;
            case WORD -> 1;
        };
    }

    /// What a line between two rows adds.
    public double rowRule() {
        return switch (this) {
            case PRINT -> 0;
            case WORD -> 0.5;
        };
    }

    /// How the lines of a paragraph are broken.
    public Measure.Breaking breaking() {
        return switch (this) {
            case PRINT -> Measure.Breaking.TOTAL_FIT;
            case WORD -> Measure.Breaking.FIRST_FIT;
        };
    }
}
