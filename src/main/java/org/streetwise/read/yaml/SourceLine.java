package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a file, as an author sees it.
///
/// @param start its first offset
/// @param end the offset after its last character
record SourceLine(String text, int start, int end) {
    /// The name of a field with its colon, after any number of `- `.
    private static final Pattern FIELD =
            Pattern.compile("[ \\t]*(?:- +)*([^\\s:'\"#\\[{][^:\\n\\r]{0,60}):(?=[ \\t]|$)");

    static SourceLine of(String text, int at) {
        return new SourceLine(text, LineBreaks.lineStart(text, at), LineBreaks.lineEnd(text, at));
    }

    /// The nearest line above that is not blank.
    Optional<SourceLine> above() {
        for (int at = start; at > 0; ) {
            boolean pair = at > 1 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\r';
            SourceLine line = of(text, at - (pair ? 2 : 1));
            if (!line.isBlank()) {
                return Optional.of(line);
            }
            at = line.start;
        }
        return Optional.empty();
    }

    /// The nearest line below that is not blank.
    Optional<SourceLine> below() {
        for (int at = LineBreaks.skip(text, end); at > end && at < text.length(); ) {
            SourceLine line = of(text, at);
            if (!line.isBlank()) {
                return Optional.of(line);
            }
            int next = LineBreaks.skip(text, line.end);
            if (next == at) {
                break;
            }
            at = next;
        }
        return Optional.empty();
    }

    private boolean isBlank() {
        return firstVisible() == end;
    }

    /// The offset of the first visible character.
    int firstVisible() {
        int at = start;
        while (at < end && Blanks.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// How many characters stand before the first visible one.
    int indent() {
        return firstVisible() - start;
    }

    /// The offset after spaces and the dashes of list items.
    int content() {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    /// The offset after the last visible character.
    int trimmedEnd() {
        return trimmed(start, end);
    }

    /// The offset after the last visible character between two offsets.
    int trimmed(int from, int to) {
        int last = to;
        while (last > from && Blanks.is(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /// The offset of the colon after the field's name; absent if the line begins no field.
    Optional<Integer> colon() {
        Matcher matcher = FIELD.matcher(text).region(start, end);
        return matcher.lookingAt() ? Optional.of(matcher.end() - 1) : Optional.empty();
    }

    /// Where the value of the line's field starts; if it begins no field, where its text starts.
    int value() {
        return colon().map(colon -> skipSpaces(colon + 1)).orElseGet(this::content);
    }

    int skipSpaces(int from) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    String words() {
        return text.substring(start, end);
    }
}
