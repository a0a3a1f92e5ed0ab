package org.streetwise.print.layout;

import java.util.List;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Span;

/// Finds typefaces that the stylesheet names and we do not have. Word may still have them.
public final class TypefaceCheck {
    private final List<String> unknown;
    private final FontLibrary fonts;
    private final Span place;
    private final Diagnostics diagnostics;

    /// @param place where the stylesheet is named
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

    /// Reports missing typefaces for a PDF, which is made with others instead.
    public void drawn() {
        if (!unknown.isEmpty()) {
            Message atHand = Message.row(quoted(fonts.families()).toList());
            String first = fonts.families().getFirst();
            diagnostics.report(Diagnostic.of(
                            Code.MISSING_TYPEFACE,
                            place,
                            Message.counted("missing-typeface", unknown.size(), "names", names()))
                    .hint(Message.of("missing-typeface.hint.at-hand", "first", first, "names", atHand)));
        }
    }

    /// Reports missing typefaces for a Word file, whose page numbers are then estimates.
    public void paged() {
        if (!unknown.isEmpty()) {
            diagnostics.report(
                    Diagnostic.of(Code.ESTIMATED_PAGES, place, Message.of("estimated-pages", "names", names()))
                            .hint(Message.of("estimated-pages.hint.count")));
        }
    }

    private Message names() {
        return quoted(unknown)
                .reduce((before, last) -> Message.all(List.of(before, last)))
                .orElseThrow();
    }

    private static Stream<Message> quoted(List<String> names) {
        return names.stream().map(name -> Message.of("quoted", "text", name));
    }
}
