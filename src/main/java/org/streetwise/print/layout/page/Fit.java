package org.streetwise.print.layout.page;

import java.util.List;

/// How a typesetter fits a chapter that ends badly: by a small change on all its pages, so that it shows on none.
///
/// @param white white space between blocks, as a factor
/// @param lines how many lines more a page has; negative for fewer
record Fit(double white, int lines) {
    static final Fit NONE = new Fit(1, 0);

    /// The fits in the order in which they are tried. First come those that make room, which may save a page; then
    /// those that take room, so that a short last page gets more text. In both groups the least visible come first. The
    /// most visible fit of all comes last.
    static final List<Fit> TRIED = List.of(
            new Fit(0.9, 0),
            new Fit(1, 1),
            new Fit(0.9, 1),
            new Fit(0.8, 0),
            new Fit(0.8, 1),
            new Fit(1.1, 0),
            new Fit(1.1, -1),
            new Fit(1.2, 0),
            new Fit(1.2, -1),
            new Fit(0.7, 1));

    boolean makesRoom() {
        return white <= 1 && lines >= 0;
    }

    List<Strip> strips(List<Strip> strips) {
        return white == 1
                ? strips
                : strips.stream()
                        .map(strip -> strip.spaced(strip.before() * white))
                        .toList();
    }
}
