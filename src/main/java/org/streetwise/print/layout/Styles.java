package org.streetwise.print.layout;

import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Keep;

/// Styles as they are where a stylesheet does not foresee them: a list in a table, a quote's paragraph.
final class Styles {
    private Styles() {}

    /// The style with other edges.
    static TextStyle indented(TextStyle style, double left, double right, double hang) {
        return new TextStyle(
                style.family(),
                style.size(),
                style.bold(),
                style.italic(),
                style.ink(),
                style.leading(),
                style.before(),
                style.after(),
                left,
                right,
                hang,
                style.alignment(),
                style.hyphenated(),
                style.keep(),
                style.openAbove(),
                style.ruleAbove(),
                style.filled());
    }

    static TextStyle aligned(TextStyle style, Alignment alignment, boolean hyphenated) {
        return new TextStyle(
                style.family(),
                style.size(),
                style.bold(),
                style.italic(),
                style.ink(),
                style.leading(),
                style.before(),
                style.after(),
                style.indentLeft(),
                style.indentRight(),
                style.hang(),
                alignment,
                hyphenated,
                style.keep(),
                style.openAbove(),
                style.ruleAbove(),
                style.filled());
    }

    static TextStyle spaced(TextStyle style, double before, double after, Keep keep) {
        return new TextStyle(
                style.family(),
                style.size(),
                style.bold(),
                style.italic(),
                style.ink(),
                style.leading(),
                before,
                after,
                style.indentLeft(),
                style.indentRight(),
                style.hang(),
                style.alignment(),
                style.hyphenated(),
                keep,
                style.openAbove(),
                style.ruleAbove(),
                style.filled());
    }
}
