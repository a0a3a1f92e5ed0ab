package org.streetwise.tell.publication;

import java.util.regex.Pattern;

/// Joins what a line's end may not part: `€ 75`, `p. 34`, `12 %`. Authors type a plain space there.
final class Joints {
    private static final Pattern SPACE =
            Pattern.compile("(?<=€) (?=\\d)|(?<=\\b(?:p|pp|nr|art)\\.) (?=\\d)|(?<=\\d) (?=%)");

    private Joints() {}

    /// The text with no-break spaces in such places; as long as before, so that places in it stay right.
    static String bind(String text) {
        return text.indexOf('€') < 0 && text.indexOf(". ") < 0 && text.indexOf(" %") < 0
                ? text
                : SPACE.matcher(text).replaceAll("\u00A0");
    }
}
