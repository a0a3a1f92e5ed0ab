package org.streetwise.read.references;

/// The text of a BibTeX file with a reading position, and a bound at which reading stops.
final class BibtexText {
    private final String text;
    private int at;
    private int bound;

    BibtexText(String text) {
        this.text = text;
        this.bound = text.length();
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = Math.min(place, bound);
    }

    void boundAt(int place) {
        bound = place;
    }

    boolean isAtEnd() {
        return at >= bound;
    }

    /// The character at the position; NUL at the bound.
    char sign() {
        return at < bound ? text.charAt(at) : '\0';
    }

    boolean take(char sign) {
        if (isAtEnd() || text.charAt(at) != sign) {
            return false;
        }
        at++;
        return true;
    }

    BibtexText skipSpace() {
        while (at < bound && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return this;
    }

    /// Reads up to one of some characters, white space or the bound. What it reads may be empty.
    String upTo(String signs) {
        int start = at;
        while (at < bound && !Character.isWhitespace(text.charAt(at)) && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /// Reads up to one of some characters or the bound, including white space.
    String upToEither(String signs) {
        int start = at;
        while (at < bound && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /// Moves to the next of some characters outside braces.
    void skipTo(String signs) {
        int depth = 0;
        for (; at < bound; at++) {
            char sign = text.charAt(at);
            if (depth == 0 && signs.indexOf(sign) >= 0) {
                return;
            }
            if (sign == '\\') {
                at++;
            } else if (sign == '{') {
                depth++;
            } else if (sign == '}' && depth > 0) {
                depth--;
            }
        }
        at = Math.min(at, bound);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    int bound() {
        return bound;
    }
}
