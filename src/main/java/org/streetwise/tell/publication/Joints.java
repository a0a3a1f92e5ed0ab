package org.streetwise.tell.publication;

import java.util.regex.Pattern;

/// Joins what a line's end may not part: `€ 75`, `p. 34`, `12 %`. Authors type a plain space there.
final class Joints {
    private static final Pattern SPACE =
            Pattern.compile("(?<=€) (?=\\d)|(?<=\\b(?:p|pp|nr|art)\\.) (?=\\d)|(?<=\\d) (?=%)");

    private Joints() {}

    /// The text with no-break spaces in such places; as long as before, so that places in it stay right.
    static String bind(String text) {
        return mayJoin(text) ? SPACE.matcher(text).replaceAll("\u00A0") : text;
    }

    /// Each joint stands before a digit or a percent sign; most texts have none, and the pattern is slow.
    private static boolean mayJoin(String text) {
        for (int at = text.indexOf(' '); at >= 0 && at + 1 < text.length(); at = text.indexOf(' ', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '%' || next >= '0' && next <= '9') {
                return true;
            }
        }
        return false;
    }
}
