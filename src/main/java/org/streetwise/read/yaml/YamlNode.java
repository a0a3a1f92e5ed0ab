package org.streetwise.read.yaml;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// A part of a YAML file. What a plain text means (a number, a date, yes or no) is not decided here.
public sealed interface YamlNode {
    /// Where it stands; what came through an alias stands at the alias. The span of a text includes its quotation
    /// marks.
    Span span();

    /// Where the author wrote it out, if it came through an alias.
    Optional<Span> anchor();

    /// Fields.
    ///
    /// @param entries in the order of the file, keys unique
    /// @param braced whether it is written in braces on one line
    record Mapping(List<Entry> entries, boolean braced, Span span, Optional<Span> anchor) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /// A list.
    ///
    /// @param bracketed whether it is written in square brackets
    record Sequence(List<YamlNode> items, boolean bracketed, Span span, Optional<Span> anchor) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A text.
    ///
    /// @param value as YAML reads it; the empty string if nothing is written
    /// @param map where the parts of the value stand
    record Scalar(String value, Style style, SourceMap map, Span span, Optional<Span> anchor) implements YamlNode {
        /// Whether the author wrote nothing at all, not even quotation marks.
        public boolean isMissing() {
            return value.isEmpty() && style == Style.PLAIN;
        }
    }

    /// One field.
    record Entry(Scalar key, YamlNode value) {}

    /// The five ways to write a text.
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /// A block after `|`.
        LITERAL,
        /// A block after `>`.
        FOLDED
    }
}
