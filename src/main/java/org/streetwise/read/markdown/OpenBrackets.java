package org.streetwise.read.markdown;

/// Counts square brackets that open and do not close. The parser goes over all of them at each link that it finds, so
/// that a text made for it would take minutes.
final class OpenBrackets {
    /// Far more than anybody writes.
    static final int MOST = 1_000;

    private OpenBrackets() {}

    /// The offset of the bracket that is one too many; -1 if there is none.
    static int tooMany(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case ']' -> open = Math.max(0, open - 1);
                case '[' -> {
                    if (++open > MOST) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }
}
