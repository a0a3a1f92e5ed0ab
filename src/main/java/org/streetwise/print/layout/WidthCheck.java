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

/// Finds typefaces that Word may have and we have not. Word's pages can't be counted without the widths of letters.
public final class WidthCheck {
    private WidthCheck() {}

    /// @param place where the stylesheet is asked for
    public static void check(Stylesheet stylesheet, FontLibrary fonts, Span place, Diagnostics diagnostics) {
        Stylesheet.Families families = stylesheet.families();
        List<String> unknown = Stream.of(families.text(), families.heading(), families.code())
                .distinct()
                .filter(family -> fonts.find(family, false, false).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            String names = unknown.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" and "));
            diagnostics.report(Diagnostic.of(
                            Code.ESTIMATED_PAGES,
                            place,
                            "page numbers in the Word file are estimates: the widths of " + names + " are not known")
                    .hint("have Word count the pages, by Ctrl+A and F9 in the Word file"));
        }
    }
}
