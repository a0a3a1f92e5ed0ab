package org.streetwise.print.style;

import java.util.List;
import org.streetwise.source.Spanned;

/// A stylesheet and the places where its files, or those that it extends, name its typefaces.
///
/// @param families the typefaces for running text, headings and code
public record PlacedStylesheet(Stylesheet stylesheet, List<Spanned<String>> families) {
    public PlacedStylesheet {
        families = List.copyOf(families);
    }
}
