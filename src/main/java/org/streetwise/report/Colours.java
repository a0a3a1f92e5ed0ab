package org.streetwise.report;

/// Whether a report may use colours.
public enum Colours {
    /// Plain text.
    NONE,
    /// Escape sequences of ECMA-48, section 8.3.117 (SGR), with the sixteen colours that every terminal has.
    ANSI;

    /// What a piece of a report is, which decides its colour.
    enum Ink {
        ERROR("1;31"),
        WARNING("1;33"),
        NOTE("1;36"),
        MESSAGE("1"),
        FRAME("1;34"),
        RELATED("1;34"),
        HINT("1;32");

        private final String sgr;

        Ink(String sgr) {
            this.sgr = sgr;
        }
    }

    /// A text in bold, for headings and words that stand out.
    public String strong(String text) {
        return paint(Ink.MESSAGE, text);
    }

    String paint(Ink ink, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + ink.sgr + "m" + text + "\u001b[0m";
    }
}
