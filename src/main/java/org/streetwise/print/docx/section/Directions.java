package org.streetwise.print.docx.section;

import java.util.ArrayList;
import java.util.List;

/// Parts a text where its direction turns. Word sets words of Hebrew or Arabic in their order only in runs that say so
/// (ECMA-376 §17.3.2.30).
final class Directions {
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private Directions() {}

    /// A part of a text in one direction.
    record Stretch(String text, boolean rightToLeft) {}

    /// The text's parts in order; spaces and signs between words of one direction belong to them.
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

    /// Nearly no text has a character that far.
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

    /// Behind the last such letter before one of the other direction; the start itself where none is there.
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

    /// Letters of the other direction do, and brackets, of which both go the same way.
    private static boolean parts(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT || Character.isMirrored(c);
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
