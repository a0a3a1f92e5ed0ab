package org.streetwise.print.layout.page;

import java.util.List;

/// What a typesetter does to a chapter that ends badly, all through it, so that nobody sees it in one place.
///
/// @param white between blocks, as a share of what there would be
/// @param lines more on each page, or less
record Fit(double white, int lines) {
    static final Fit NONE = new Fit(1, 0);

    /// First those that make room, for they may save a page, then those that take some, so that a last page that holds
    /// too little gets more; each from the least that shows to the most that is done. What shows most comes last.
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
