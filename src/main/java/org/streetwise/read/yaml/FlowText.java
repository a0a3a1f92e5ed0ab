package org.streetwise.read.yaml;

import org.streetwise.source.SourceId;

/// Reads plain and quoted texts again, to find out where each part of the value stands (YAML 1.1 §9.1).
final class FlowText {
    private final String text;
    private final int end;
    private final TextValue lexed;
    private int at;

    /// @param start the first character inside the quotation marks
    /// @param end just after the last one
    private FlowText(SourceId source, String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.lexed = new TextValue(source, text);
    }

    static TextValue plain(SourceId source, String text, int start, int end) {
        FlowText reading = new FlowText(source, text, start, end);
        while (reading.at < end) {
            reading.words();
            reading.spaces();
        }
        return reading.lexed;
    }

    static TextValue singleQuoted(SourceId source, String text, int start, int end) {
        FlowText reading = new FlowText(source, text, start + 1, end - 1);
        while (reading.at < reading.end) {
            if (text.charAt(reading.at) == '\'') {
                reading.lexed.put("'", reading.at, reading.at + 2);
                reading.at += 2;
            } else {
                reading.words();
            }
            reading.spaces();
        }
        return reading.lexed;
    }

    static TextValue doubleQuoted(SourceId source, String text, int start, int end) {
        FlowText reading = new FlowText(source, text, start + 1, end - 1);
        while (reading.at < reading.end) {
            if (text.charAt(reading.at) == '\\') {
                reading.escape();
            } else {
                reading.words();
                reading.spaces();
            }
        }
        return reading.lexed;
    }

    /// Copies up to the next white space, or to a character that means something in quoted texts.
    private void words() {
        int from = at;
        while (at < end
                && !isSpace(text.charAt(at))
                && !LineBreaks.is(text.charAt(at))
                && !isSpecial(text.charAt(at))) {
            at++;
        }
        if (at == from && at < end && !isSpace(text.charAt(at)) && !LineBreaks.is(text.charAt(at))) {
            at++;
        }
        lexed.copy(from, at);
    }

    private static boolean isSpecial(char c) {
        return c == '\'' || c == '\\';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /// Copies white space within a line; folds a line break with all white space around it.
    private void spaces() {
        int from = at;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        if (at == end || !LineBreaks.is(text.charAt(at))) {
            lexed.copy(from, at);
            return;
        }
        int first = at;
        at = LineBreaks.skip(text, at);
        skipIndent();
        boolean lone = at >= end || !LineBreaks.is(text.charAt(at));
        if (lone) {
            lexed.put(" ", first, at);
        }
        breaks();
    }

    /// Copies every further break as a line feed.
    private void breaks() {
        while (at < end && LineBreaks.is(text.charAt(at))) {
            int next = LineBreaks.skip(text, at);
            lexed.put("\n", at, next);
            at = next;
            skipIndent();
        }
    }

    private void skipIndent() {
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private void escape() {
        int from = at;
        char c = text.charAt(at + 1);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0) {
            at += 2 + digits;
            int point = Integer.parseInt(text, from + 2, at, 16);
            lexed.put(Character.toString(point), from, at);
        } else if (LineBreaks.is(c)) {
            at = LineBreaks.skip(text, at + 1);
            skipIndent();
            breaks();
        } else {
            at += 2;
            lexed.put(replacement(c), from, at);
        }
    }

    /// The single-letter escapes (YAML 1.1 §5.6).
    private static String replacement(char c) {
        return switch (c) {
            case '0' -> "\0";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'v' -> "\u000B";
            case 'f' -> "\f";
            case 'r' -> "\r";
            case 'e' -> "\u001B";
            case 'N' -> "\u0085";
            case '_' -> "\u00A0";
            case 'L' -> "\u2028";
            case 'P' -> "\u2029";
            default -> String.valueOf(c);
        };
    }
}
