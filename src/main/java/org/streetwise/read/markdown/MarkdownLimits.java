package org.streetwise.read.markdown;

import java.util.OptionalInt;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceMap;

/// Finds texts with so much markup or so many lines that only an attacker would write them. The parser would take
/// minutes for the markup: at each link it goes over all open square brackets, and at each deeply nested emphasis over
/// the whole paragraph. A chapter with so many lines would not fit into memory.
final class MarkdownLimits {
    private static final int MOST_BRACKETS = 1_000;
    private static final int MOST_EMPHASES = 2_000;
    private static final int MOST_LINES = 40_000;

    private MarkdownLimits() {}

    /// Whether a text has too many brackets or emphasis marks. Reports it if so.
    ///
    /// @param start where the text begins in the value that the map belongs to
    static boolean isIn(String text, SourceMap map, int start, Faults faults) {
        OptionalInt bracket = bracket(text);
        bracket.ifPresent(at -> faults.limits(
                map.span(start + at, start + at + 1),
                Message.of("source-limit.brackets", "limit", MOST_BRACKETS),
                Message.of("hint.sign-itself", "text", "\\[")));
        OptionalInt emphasis = bracket.isPresent() ? OptionalInt.empty() : emphasis(text);
        emphasis.ifPresent(at -> faults.limits(
                map.span(start + at, start + at + 1),
                Message.of("source-limit.emphases", "limit", MOST_EMPHASES),
                Message.of("hint.sign-itself", "text", "\\" + text.charAt(at))));
        return bracket.isPresent() || emphasis.isPresent();
    }

    /// Whether a text has too many lines. Reports it if so.
    static boolean isInLines(String text, SourceMap map, Faults faults) {
        OptionalInt line = text.length() > MOST_LINES ? line(text) : OptionalInt.empty();
        line.ifPresent(at -> faults.limits(
                map.span(at, at + 1),
                Message.of("source-limit.lines", "limit", MOST_LINES),
                Message.of("hint.divide")));
        return line.isPresent();
    }

    /// The offset of the first line above the limit.
    private static OptionalInt line(String text) {
        int at = -1;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            at = text.indexOf('\n', at + 1);
            if (at < 0) {
                return OptionalInt.empty();
            }
        }
        return at + 1 < text.length() ? OptionalInt.of(at + 1) : OptionalInt.empty();
    }

    /// The offset of the first open bracket above the limit.
    private static OptionalInt bracket(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case ']' -> open = Math.max(0, open - 1);
                case '[' -> {
                    if (++open > MOST_BRACKETS) {
                        return OptionalInt.of(at);
                    }
                }
                default -> {}
            }
        }
        return OptionalInt.empty();
    }

    /// The offset of the first emphasis mark above a paragraph's limit. Several equal ones in a row count once; `_`
    /// within a word doesn't count.
    private static OptionalInt emphasis(String text) {
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '\n' && isBlankBehind(text, at)) {
                signs = 0;
            } else if (isEmphasis(c) && !(c == '_' && isInWord(text, at)) && (at == 0 || text.charAt(at - 1) != c)) {
                if (++signs > MOST_EMPHASES) {
                    return OptionalInt.of(at);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isEmphasis(char c) {
        return c == '*' || c == '_' || c == '~';
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// Whether the line after a line end is blank.
    private static boolean isBlankBehind(String text, int end) {
        int at = end + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }
}
