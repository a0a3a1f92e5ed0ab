package org.streetwise.print.docx;

import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Keep;

/// Styles of the stylesheet with one thing changed.
final class Looks {
    private Looks() {}

    static TextStyle kept(TextStyle s, Keep keep) {
        return copy(s, s.before(), s.indentLeft(), s.hang(), s.alignment(), keep);
    }

    static TextStyle aligned(TextStyle s, Alignment alignment) {
        return copy(s, s.before(), s.indentLeft(), s.hang(), alignment, s.keep());
    }

    static TextStyle indented(TextStyle s, double left, double hang) {
        return copy(s, s.before(), left, hang, s.alignment(), s.keep());
    }

    static TextStyle spaced(TextStyle s, double before) {
        return copy(s, before, s.indentLeft(), s.hang(), s.alignment(), s.keep());
    }

    private static TextStyle copy(
            TextStyle s, double before, double left, double hang, Alignment alignment, Keep keep) {
        return new TextStyle(
                s.family(),
                s.size(),
                s.bold(),
                s.italic(),
                s.ink(),
                s.leading(),
                before,
                s.after(),
                left,
                s.indentRight(),
                hang,
                alignment,
                s.hyphenated(),
                keep,
                s.openAbove(),
                s.ruleAbove(),
                s.filled());
    }
}
