package org.streetwise.print.style;

import java.util.List;
import org.streetwise.source.Spanned;

/// A stylesheet, and where its typefaces are named: in its own file or in one that it extends.
///
/// @param families the typefaces for running text, headings and code, in this order
public record PlacedStylesheet(Stylesheet stylesheet, List<Spanned<String>> families) {
    public PlacedStylesheet {
        families = List.copyOf(families);
    }
}
