package org.streetwise.read.yaml;

import java.util.Locale;
import org.streetwise.diagnostic.Message;

/// Characters that look like a space or like nothing, but are neither to YAML. Word processors, web pages and joined
/// files leave them between words and before lines.
final class Blanks {
    private Blanks() {}

    /// Whether it looks like a space (Unicode's space separators except the space itself).
    static boolean isSpace(char c) {
        return c == '\u00A0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /// Whether it looks like nothing: soft hyphen, zero-width signs, marks of direction, byte order mark.
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    /// Whether an author sees nothing there.
    static boolean is(char c) {
        return c == ' ' || c == '\t' || isSpace(c) || isInvisible(c);
    }

    /// What messages call it, with its article.
    static Message name(char c) {
        return switch (c) {
            case '\t' -> Message.of("sign.tab");
            case '\u00A0', '\u2007', '\u202F' -> Message.of("sign.non-breaking-space");
            default -> {
                String number = String.format(Locale.ROOT, "U+%04X", (int) c);
                yield isSpace(c)
                        ? Message.of("sign.space", "number", number)
                        : Message.of("sign.invisible", "number", number);
            }
        };
    }
}
