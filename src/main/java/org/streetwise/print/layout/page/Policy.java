package org.streetwise.print.layout.page;

import java.util.function.BooleanSupplier;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;

/// Which rules decide where lines and pages end.
public enum Policy {
    /// Our own rules, for pages that we paint. They choose all line ends of a paragraph together, and all page ends of
    /// a chapter together.
    PRINT,
    /// A word processor's rules: each line and each page takes what fits, without regard to the next.
    WORD;

    /// The stylesheet as these rules use it.
    public Stylesheet of(Stylesheet stylesheet) {
        return switch (this) {
            case PRINT -> stylesheet;
            case WORD -> stylesheet.forWord();
        };
    }

    /// The least white space below a table, in points.
    public double belowTable(Stylesheet stylesheet) {
        return switch (this) {
            case PRINT -> stylesheet.style(StyleName.BODY).leading();
            case WORD -> stylesheet.style(StyleName.CAPTION).before();
        };
    }

    /// How much of a page a table's header may take before it breaks across pages, as a share.
    public double tallHead() {
        return switch (this) {
            case PRINT -> TableRuler.TALL;
            case WORD -> 1;
        };
    }

    /// Whether a table's row breaks across pages instead of moving to the next. A row higher than a page must break.
    ///
    /// @param share the row's height, as a share of a page
    /// @param told whether the Word file lets the row break
    public boolean partsRow(double share, BooleanSupplier told) {
        return switch (this) {
            case PRINT -> share > TableRuler.TALL;
            case WORD -> share > 1 || told.getAsBoolean();
        };
    }

    /// Whether a note's number is raised at the foot of the page too, not only in the text.
    public boolean raisesNoteLabels() {
        return switch (this) {
            case PRINT -> false;
            case WORD -> true;
        };
    }

    /// How much the lines at a table's edges and below its header add to its height, each, in points. In print they
    /// stand in the rows' white space.
    public double outerRule() {
        return switch (this) {
            case PRINT -> 0;
            case WORD -> 1;
        };
    }

    /// How much a line between two rows adds to the table's height, in points.
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
