package org.streetwise.print.style;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Completes each style from the style that it is like. A style that the file does not mention is like running text.
final class Inheritance {
    private static final Colour PAPER = new Colour(0xFFFFFF);
    private static final Colour BLACK = new Colour(0);

    static final TextStyle PLAIN = new TextStyle(
            TextStyle.Family.TEXT,
            10,
            false,
            false,
            TextStyle.Ink.TEXT,
            14,
            0,
            0,
            0,
            0,
            0,
            TextStyle.Alignment.LEFT,
            false,
            TextStyle.Keep.LINES,
            0,
            0,
            false);

    private final SourceId file;
    private final Diagnostics diagnostics;
    private final Map<StyleName, TextStyle> resolved = new EnumMap<>(StyleName.class);
    private final Set<StyleName> open = EnumSet.noneOf(StyleName.class);
    private boolean fits = true;

    Inheritance(SourceId file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    Optional<Stylesheet> resolve(String name, WrittenStylesheet written) {
        List<Message> missing = written.missing();
        if (!missing.isEmpty()) {
            fault(Span.startOf(file), Message.of("stylesheet.missing", "missing", Message.row(missing)));
            return Optional.empty();
        }
        Stylesheet.Palette palette = written.wholePalette();
        Stylesheet.Sheet sheet = written.sheet();
        for (StyleName style : StyleName.values()) {
            resolve(style, written.styles());
        }
        checkContrast(written, palette);
        if (!hasRoom(sheet) || !hasRoom(sheet.landscape())) {
            fault(Span.startOf(file), Message.of("stylesheet.no-room"));
            return Optional.empty();
        }
        return fits
                ? Optional.of(new Stylesheet(
                        name,
                        written.allFamilies(),
                        palette,
                        sheet,
                        written.cover().orElse(Stylesheet.CoverField.NONE),
                        resolved))
                : Optional.empty();
    }

    /// Text must have enough contrast with the page, and with the tint behind some of it.
    private void checkContrast(WrittenStylesheet written, Stylesheet.Palette palette) {
        if (BLACK.contrast(palette.tint()) < Colour.LEAST_CONTRAST) {
            fault(written.place("tint"), Message.of("stylesheet.dark-tint"));
            return;
        }
        for (TextStyle.Ink ink : TextStyle.Ink.values()) {
            Colour colour = palette.of(ink);
            double onPaper = colour.contrast(PAPER);
            double contrast = Math.min(onPaper, colour.contrast(palette.tint()));
            if (contrast < Colour.LEAST_CONTRAST) {
                fits = false;
                String name = ink.colour();
                String darker = colour.darkened(List.of(PAPER, palette.tint())).hex();
                Message message = contrast < onPaper
                        ? Message.of("stylesheet.contrast-with-tint", "colour", name, "contrast", rounded(contrast))
                        : Message.of("stylesheet.contrast-with-page", "colour", name, "contrast", rounded(contrast));
                diagnostics.report(Diagnostic.of(Code.STYLESHEET, written.place(name), message)
                        .hint(Message.of("stylesheet.contrast.hint.darker", "colour", darker)));
            }
        }
    }

    /// Rounds down to a tenth, so that too little contrast never reads as enough.
    private static String rounded(double contrast) {
        return String.valueOf(Math.floor(contrast * 10) / 10);
    }

    private static boolean hasRoom(Stylesheet.Sheet sheet) {
        return sheet.textWidth() > 0 && sheet.textHeight() > 0;
    }

    private TextStyle resolve(StyleName name, Map<StyleName, PartialStyle> written) {
        TextStyle known = resolved.get(name);
        if (known != null) {
            return known;
        }
        PartialStyle own = written.get(name);
        open.add(name);
        TextStyle style = own == null ? base(name, written) : own.over(like(own, written));
        open.remove(name);
        resolved.put(name, style);
        return style;
    }

    private TextStyle like(PartialStyle own, Map<StyleName, PartialStyle> written) {
        if (own.like().isEmpty()) {
            return PLAIN;
        }
        Spanned<StyleName> like = own.like().get();
        if (open.contains(like.value())) {
            fault(like.span(), Message.of("stylesheet.circle"));
            return PLAIN;
        }
        return resolve(like.value(), written);
    }

    private TextStyle base(StyleName name, Map<StyleName, PartialStyle> written) {
        return name == StyleName.BODY ? PLAIN : resolve(StyleName.BODY, written);
    }

    private void fault(Span place, Message message) {
        fits = false;
        diagnostics.report(Diagnostic.of(Code.STYLESHEET, place, message));
    }
}
