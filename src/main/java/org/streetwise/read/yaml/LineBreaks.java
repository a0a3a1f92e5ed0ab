package org.streetwise.read.yaml;

/// What ends a line: LF, CR LF and CR, as in YAML 1.2 (§5.4). In YAML 1.1 (§4.2) NEL, LS and PS end lines too. Those
/// come from web pages and layout programs and stand within sentences, so they become spaces before YAML sees them.
final class LineBreaks {
    private LineBreaks() {}

    static boolean is(char c) {
        return c == '\n' || c == '\r';
    }

    /// Whether only YAML 1.1 takes a character for the end of a line.
    static boolean isOnlyInYaml11(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// The offset after the break at `at`; `at` itself if there is none.
    static int skip(String text, int at) {
        if (at >= text.length() || !is(text.charAt(at))) {
            return at;
        }
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /// The offset at which the line of `at` ends, without its break.
    static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The offset at which the line of `at` starts.
    static int lineStart(String text, int at) {
        int start = at;
        while (start > 0 && !is(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
