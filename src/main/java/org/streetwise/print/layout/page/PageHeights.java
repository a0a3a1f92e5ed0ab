package org.streetwise.print.layout.page;

/// How high the text on a chapter's pages is, in points.
///
/// @param first on the first page
/// @param full on every other
/// @param leading of running text
/// @param below from the text down to the page number
public record PageHeights(double first, double full, double leading, double below) {
    /// So many lines more on each page, or less.
    PageHeights longer(int lines) {
        double by = lines * leading;
        return new PageHeights(first + by, full + by, leading, below - by);
    }

    /// Whether the text keeps clear of the page number.
    boolean isClear() {
        return below >= leading;
    }
}
