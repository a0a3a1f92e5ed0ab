package org.streetwise.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A JSON value (RFC 8259). Equal values are written as equal text. Members keep the order in which they were added.
///
/// ```java
/// Json.object().with("name", "rapport.docx").with("pages", 34).write()
/// ```
public sealed interface Json {
    /// A string: any UTF-16 text, lone surrogates included.
    record Text(String value) implements Json {}

    /// A number. It is written without an exponent.
    record Number(BigDecimal value) implements Json {}

    /// `true` or `false`.
    record Truth(boolean value) implements Json {}

    /// An array.
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// An object.
    record Members(Map<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /// A copy with one more member at the end.
        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            if (more.put(name, value) != null) {
                throw new IllegalArgumentException("member twice: " + name);
            }
            return new Members(more);
        }

        /// A copy with one more string at the end.
        public Members with(String name, String value) {
            return with(name, new Text(value));
        }

        /// A copy with one more whole number at the end.
        public Members with(String name, long value) {
            return with(name, new Number(BigDecimal.valueOf(value)));
        }
    }

    /// An object without members.
    static Members object() {
        return new Members(Map.of());
    }

    /// The value as text, indented by two spaces per level and followed by a line end.
    default String write() {
        StringBuilder out = new StringBuilder();
        write(this, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Json json, String newLine, StringBuilder out) {
        switch (json) {
            case Text(String value) -> quote(value, out);
            case Number(BigDecimal value) -> out.append(value.toPlainString());
            case Truth(boolean value) -> out.append(value);
            case Items(List<Json> items) -> {
                String separator = "";
                out.append('[');
                for (Json item : items) {
                    write(
                            item,
                            newLine + "  ",
                            out.append(separator).append(newLine).append("  "));
                    separator = ",";
                }
                out.append(items.isEmpty() ? "" : newLine).append(']');
            }
            case Members(Map<String, Json> members) -> {
                String separator = "";
                out.append('{');
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    quote(member.getKey(), out.append(separator).append(newLine).append("  "));
                    write(member.getValue(), newLine + "  ", out.append(": "));
                    separator = ",";
                }
                out.append(members.isEmpty() ? "" : newLine).append('}');
            }
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustEscape(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        out.append('"');
    }

    // Older JavaScript readers fail on line separators, terminals also obey control characters beyond ASCII, and a lone
    // surrogate can't be encoded in UTF-8 (RFC 8259, section 8.2).
    private static boolean mustEscape(int c) {
        return c < ' ' || c >= 0x7f && c <= 0x9f || c == 0x2028 || c == 0x2029 || c >= 0xd800 && c <= 0xdfff;
    }
}
