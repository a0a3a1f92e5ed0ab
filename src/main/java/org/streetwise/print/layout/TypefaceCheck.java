package org.streetwise.print.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Span;

/// Finds typefaces that a stylesheet names and that are not at hand. Word may have them all the same.
public final class TypefaceCheck {
    private final List<String> unknown;
    private final FontLibrary fonts;
    private final Span place;
    private final Diagnostics diagnostics;

    /// @param place where the stylesheet is asked for
    public TypefaceCheck(Stylesheet stylesheet, FontLibrary fonts, Span place, Diagnostics diagnostics) {
        Stylesheet.Families families = stylesheet.families();
        this.unknown = Stream.of(families.text(), families.heading(), families.code())
                .distinct()
                .filter(family -> fonts.find(family, false, false).isEmpty())
                .toList();
        this.fonts = fonts;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /// Of an edition that is drawn.
    public void drawn() {
        if (!unknown.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.MISSING_TYPEFACE,
                            place,
                            names() + (unknown.size() == 1 ? " is no typeface at hand" : " are no typefaces at hand"))
                    .hint("the PDF is made with `" + fonts.families().getFirst() + "` instead; at hand are "
                            + fonts.families().stream()
                                    .map(name -> "`" + name + "`")
                                    .collect(Collectors.joining(", "))));
        }
    }

    /// Of an edition that Word lays out.
    public void paged() {
        if (!unknown.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.ESTIMATED_PAGES,
                            place,
                            "page numbers in the Word file are estimates: the widths of " + names() + " are not known")
                    .hint("have Word count the pages, by Ctrl+A and F9 in the Word file"));
        }
    }

    private String names() {
        return unknown.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
    }
}
