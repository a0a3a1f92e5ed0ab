package org.streetwise.read.yaml;

/// What YAML 1.1 (§4.2) takes for a line break: LF, CR LF, CR and NEL read as LF; LS and PS read as themselves.
final class LineBreaks {
    private LineBreaks() {}

    static boolean is(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// The offset behind the break at `at`; `at` itself if there is none.
    static int skip(String text, int at) {
        if (at >= text.length() || !is(text.charAt(at))) {
            return at;
        }
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /// What the break at `at` reads as.
    static String value(String text, int at) {
        char c = text.charAt(at);
        return c == '\u2028' || c == '\u2029' ? String.valueOf(c) : "\n";
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
