package org.streetwise.read.yaml;

import java.nio.charset.Charset;
import java.util.Locale;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Finds the characters that can't be printed: those that XML 1.0 §2.2 excludes; the control characters U+007F to
/// U+009F, which it discourages and YAML excludes; and those that change the direction of writing, which would scramble
/// the text after them. Separators of lines and paragraphs (U+0085, U+2028, U+2029) become spaces.
public final class ForbiddenCharacters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int MOST_REPORTS = 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ForbiddenCharacters() {}

    /// Reports them. Returns the same text with U+FFFD in their place, so that it is equally long.
    public static Source replace(Source source, Diagnostics diagnostics) {
        SourceMap map = SourceMap.verbatim(source.id(), 0, source.text().length());
        String clean = replace(source.text(), map, diagnostics);
        return clean.equals(source.text()) ? source : new Source(source.id(), clean);
    }

    /// The same for a value, which may contain them because of escapes.
    static String replace(String value, SourceMap map, Diagnostics diagnostics) {
        int first = next(value, 0);
        if (first == value.length()) {
            return value;
        }
        StringBuilder clean = new StringBuilder(value);
        int reports = 0;
        for (int at = first; at < value.length(); at = next(value, at + 1)) {
            if (LineBreaks.isOnlyInYaml11(value.charAt(at))) {
                clean.setCharAt(at, ' ');
                continue;
            }
            clean.setCharAt(at, REPLACEMENT);
            if (reports++ < MOST_REPORTS) {
                diagnostics.report(diagnostic(value.charAt(at), map.span(at, at + 1)));
            }
        }
        return clean.toString();
    }

    private static Diagnostic diagnostic(char found, Span place) {
        String number = String.format(Locale.ROOT, "U+%04X", (int) found);
        Diagnostic diagnostic = Diagnostic.of(
                Code.FORBIDDEN_CHARACTER,
                place,
                Character.isISOControl(found)
                        ? Message.of("forbidden-character.control", "number", number)
                        : Message.of("forbidden-character", "number", number));
        if (found >= 0x80 && found < 0xA0) {
            String meant = new String(new byte[] {(byte) found}, WINDOWS);
            if (meant.charAt(0) != REPLACEMENT && isAllowed(meant.charAt(0))) {
                return diagnostic
                        .hint(Message.of("forbidden-character.hint.windows", "sign", meant))
                        .edit(place, meant);
            }
        }
        // Word processors use this for a line end within a paragraph.
        return found == '\u000B'
                ? diagnostic.hint(Message.of("hint.write-space")).edit(place, " ")
                : diagnostic.hint(Message.of("hint.delete")).edit(place, "");
    }

    private static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (!isAllowed(c)) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isAllowed(char c) {
        return c >= 0x20 && c < 0x7F
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xA0
                        && !Character.isSurrogate(c)
                        && c < 0xFFFE
                        && !turnsRound(c)
                        && !LineBreaks.isOnlyInYaml11(c);
    }

    /// Embeddings, overrides and isolates (Unicode Standard Annex #9, 2.1 to 2.5).
    private static boolean turnsRound(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
