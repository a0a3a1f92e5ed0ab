package org.streetwise.print.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.line.Signs;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Span;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Walk;

/// Finds characters that none of our fonts can draw. Word files keep them. A PDF shows a mark in their place, and keeps
/// the characters as its text.
public final class GlyphCheck {
    /// Nearly all text is written in scripts below this code point.
    private static final int COMMON = 0x2100;
    /// How many characters of a run a message shows.
    private static final int MOST_TOLD = 20;

    private final FontLibrary fonts;
    private final Typeface face;
    private final Span edition;
    private final Diagnostics diagnostics;
    private final boolean[] known = new boolean[COMMON];
    private Optional<Span> around = Optional.empty();

    private GlyphCheck(FontLibrary fonts, Typeface face, Span edition, Diagnostics diagnostics) {
        this.edition = edition;
        this.fonts = fonts;
        this.face = face;
        this.diagnostics = diagnostics;
    }

    /// Reports each run of such characters where its author wrote it.
    ///
    /// @param edition the place to report where that is not known
    public static void check(
            Document document, Span edition, Stylesheet stylesheet, FontLibrary fonts, Diagnostics diagnostics) {
        fonts.find(stylesheet.families().text(), false, false).ifPresent(face -> {
            GlyphCheck check = new GlyphCheck(fonts, face, edition, diagnostics);
            new Walk(check::block, check::inline).blocks(document.blocks());
        });
    }

    /// The same for texts that are not in a document.
    ///
    /// @param texts passes on each text and its place
    public static void texts(
            Consumer<BiConsumer<String, Span>> texts,
            Span edition,
            Stylesheet stylesheet,
            FontLibrary fonts,
            Diagnostics diagnostics) {
        fonts.find(stylesheet.families().text(), false, false).ifPresent(face -> {
            GlyphCheck check = new GlyphCheck(fonts, face, edition, diagnostics);
            texts.accept((text, place) -> check.text(text, Optional.of(place)));
        });
    }

    private void block(Block block) {
        around = block.attributes().origin();
        if (block instanceof Block.CodeBlock(_, String text)) {
            text(text, Optional.empty());
        }
        if (block instanceof Block.Chart chart) {
            chart.words().forEach(word -> text(word, Optional.empty()));
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(String text, var origin) -> text(text, origin);
            case Inline.Code(String text) -> text(text, Optional.empty());
            case Inline.Superscript(String text, _) -> text(text, Optional.empty());
            case Inline.Sign(String sign, _) -> text(sign, Optional.empty());
            case Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Link _,
                    Inline.CrossReference _,
                    Inline.Note _,
                    Inline.Foreign _,
                    Inline.PagesOnly _,
                    Inline.LineBreak _ -> {}
        }
    }

    private void text(String text, Optional<Span> origin) {
        int start = -1;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!isDrawn(character)) {
                start = start < 0 ? at : start;
                end = next;
            } else if (start >= 0 && !Signs.isInvisible(character)) {
                report(text, origin, start, end);
                start = -1;
            }
            at = next;
        }
        if (start >= 0) {
            report(text, origin, start, end);
        }
    }

    /// Whether a font can draw the character. Answers are remembered, because a few characters make up nearly all text.
    private boolean isDrawn(int character) {
        if (character >= COMMON) {
            return isDrawable(character);
        }
        known[character] = known[character] || isDrawable(character);
        return known[character];
    }

    /// Whether a font can draw the character, or nothing needs to be drawn, as with spaces and control characters.
    private boolean isDrawable(int character) {
        boolean unseen =
                Character.isWhitespace(character) || Character.isSpaceChar(character) || Signs.isInvisible(character);
        return unseen || fonts.covering(face, character).isPresent();
    }

    private void report(String text, Optional<Span> origin, int start, int end) {
        String run = text.substring(start, end);
        boolean isLong = run.codePointCount(0, run.length()) > MOST_TOLD;
        String missing = isLong ? run.substring(0, run.offsetByCodePoints(0, MOST_TOLD)) : run;
        String more = isLong ? "…" : "";
        String codes = missing.codePoints()
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .distinct()
                .collect(Collectors.joining(", "));
        Span place = origin.map(span -> within(span, text, start, end))
                .or(() -> around)
                .orElse(edition);
        diagnostics.report(Diagnostic.of(
                        Code.MISSING_GLYPH,
                        place,
                        Message.of("missing-glyph", "text", missing + more, "codes", codes + more))
                .hint(Message.of("missing-glyph.hint.mark")));
    }

    /// The place of the characters alone, if the source has the text just as it is printed; otherwise the whole place.
    private static Span within(Span origin, String text, int start, int end) {
        return origin.length() == text.length()
                ? new Span(origin.source(), origin.start() + start, origin.start() + end)
                : origin;
    }
}
