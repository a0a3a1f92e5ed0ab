package org.streetwise.print.layout.page;

/// The height of the text on a chapter's pages, in points.
///
/// @param first on the first page
/// @param full on every other page
/// @param leading of running text
/// @param below the distance from the text down to the page number
public record PageHeights(double first, double full, double leading, double below) {
    /// The heights with that many more lines on each page; negative for fewer.
    PageHeights longer(int lines) {
        double by = lines * leading;
        return new PageHeights(first + by, full + by, leading, below - by);
    }

    /// Whether the text stays clear of the page number.
    boolean isClear() {
        return below >= leading;
    }
}
