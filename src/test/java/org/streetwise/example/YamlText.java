package org.streetwise.example;

import java.util.List;

/// Writes the few YAML constructs that the fictional files need.
public final class YamlText {
    private final StringBuilder lines = new StringBuilder();

    /// A line, indented by two spaces per level.
    public YamlText line(int level, String text) {
        lines.append("  ".repeat(level)).append(text).append('\n');
        return this;
    }

    /// A text of one line, quoted so that any content is safe.
    public YamlText text(int level, String key, String value) {
        return line(level, key + ": " + quoted(value));
    }

    /// A text of several paragraphs.
    public YamlText block(int level, String key, String markdown) {
        line(level, key + ": |");
        for (String line : markdown.strip().split("\n", -1)) {
            if (line.isEmpty()) {
                lines.append('\n');
            } else {
                line(level + 1, line);
            }
        }
        return this;
    }

    public YamlText list(int level, String key, List<String> values) {
        return line(
                level,
                key
                        + ": ["
                        + String.join(
                                ", ", values.stream().map(YamlText::quoted).toList())
                        + "]");
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
