package org.streetwise.diagnostic;

import java.util.regex.Pattern;

/// Shortens messages, since they quote what authors wrote, which may fill a book.
final class Brevity {
    private static final int SHORT = 200;
    private static final int LONGEST = 400;
    private static final Pattern LONG_QUOTATION = Pattern.compile("`([^`]{60})[^`]{20,}`");

    private Brevity() {}

    /// The text. If it is long, the ends of its long quotations are replaced by `…`.
    static String of(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        String brief = LONG_QUOTATION.matcher(text).replaceAll("`$1…`");
        return brief.codePointCount(0, brief.length()) <= LONGEST
                ? brief
                : brief.substring(0, brief.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
