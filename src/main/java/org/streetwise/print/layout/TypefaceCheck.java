package org.streetwise.print.layout;

import java.util.List;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.source.Spanned;

/// Finds typefaces that the stylesheet names and we do not have. Word may still have them.
public final class TypefaceCheck {
    private final List<Spanned<String>> unknown;
    private final FontLibrary fonts;
    private final Diagnostics diagnostics;

    /// @param families the stylesheet's typefaces, each with the place of its name
    public TypefaceCheck(List<Spanned<String>> families, FontLibrary fonts, Diagnostics diagnostics) {
        this.unknown = families.stream()
                .filter(family -> fonts.find(family.value(), false, false).isEmpty())
                .toList();
        this.fonts = fonts;
        this.diagnostics = diagnostics;
    }

    /// Reports missing typefaces for a PDF, which is made with others instead.
    public void drawn() {
        if (!unknown.isEmpty()) {
            Message atHand = Message.row(quoted(fonts.families()));
            String first = fonts.families().getFirst();
            List<Message> names = names();
            diagnostics.report(Diagnostic.of(
                            Code.MISSING_TYPEFACE,
                            unknown.getFirst().span(),
                            Message.counted("missing-typeface", names.size(), "names", Message.all(names)))
                    .hint(Message.of("missing-typeface.hint.at-hand", "first", first, "names", atHand)));
        }
    }

    /// Reports missing typefaces for a Word file, whose page numbers are then estimates.
    public void paged() {
        if (!unknown.isEmpty()) {
            diagnostics.report(Diagnostic.of(
                            Code.ESTIMATED_PAGES,
                            unknown.getFirst().span(),
                            Message.of("estimated-pages", "names", Message.all(names())))
                    .hint(Message.of("estimated-pages.hint.count")));
        }
    }

    private List<Message> names() {
        return quoted(Spanned.values(unknown));
    }

    private static List<Message> quoted(List<String> names) {
        return names.stream()
                .distinct()
                .map(name -> Message.of("quoted", "text", name))
                .toList();
    }
}
