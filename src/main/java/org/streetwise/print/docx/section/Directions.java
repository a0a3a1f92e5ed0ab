package org.streetwise.print.docx.section;

import java.util.ArrayList;
import java.util.List;

/// Splits a text where its direction turns. Word keeps words of Hebrew or Arabic in order only in runs that are marked
/// as right to left (ECMA-376 §17.3.2.30).
final class Directions {
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private Directions() {}

    /// A stretch of text that runs in one direction.
    record Stretch(String text, boolean rightToLeft) {}

    /// The text's stretches in order. Spaces and signs between two words of one direction belong to the same stretch.
    static List<Stretch> of(String text) {
        if (!mayTurn(text)) {
            return List.of(new Stretch(text, false));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfRightToLeft(text, at);
            if (end > at) {
                add(stretches, text.substring(from, at), false);
                add(stretches, text.substring(at, end), true);
                from = end;
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        add(stretches, text.substring(from), false);
        return stretches;
    }

    /// Whether the text has a character from Hebrew's block on. Nearly no text has, so this is a quick way out.
    private static boolean mayTurn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Stretch> stretches, String text, boolean rightToLeft) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, rightToLeft));
        }
    }

    /// The index after the last right-to-left letter before the direction turns; `start` if no such letter stands
    /// there.
    private static int endOfRightToLeft(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isRightToLeft(c)) {
                end = next;
            } else if (at == start || parts(c)) {
                return end;
            } else if (Character.getDirectionality(c) == Character.DIRECTIONALITY_NONSPACING_MARK && end == at) {
                end = next;
            }
            at = next;
        }
        return end;
    }

    /// Whether a character ends a right-to-left stretch: a left-to-right letter does, and so does a bracket, since both
    /// brackets of a pair must run the same way.
    private static boolean parts(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT || Character.isMirrored(c);
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
