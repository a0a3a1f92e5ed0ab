package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Counts the parts of a file, and copies those that aliases refer to.
final class Expansion {
    private int parts;

    /// Counts one more part, at its place.
    void count(Span place) throws Unreadable {
        if (++parts > Limits.PARTS) {
            throw Limits.parts(place);
        }
    }

    /// A copy of a node with the alias as the place of all its parts.
    YamlNode copy(YamlNode node, Span alias, int depth) throws Unreadable {
        if (++parts > Limits.PARTS) {
            throw Limits.aliases(alias);
        }
        if (depth > Limits.DEPTH) {
            throw Limits.depth(alias);
        }
        Optional<Span> anchor = Optional.of(node.anchor().orElse(node.span()));
        return switch (node) {
            case YamlNode.Scalar scalar -> scalar(scalar, alias, anchor);
            case YamlNode.Sequence sequence -> {
                List<YamlNode> items = new ArrayList<>();
                for (YamlNode item : sequence.items()) {
                    items.add(copy(item, alias, depth + 1));
                }
                yield new YamlNode.Sequence(items, sequence.bracketed(), alias, anchor);
            }
            case YamlNode.Mapping mapping -> {
                List<YamlNode.Entry> entries = new ArrayList<>();
                for (YamlNode.Entry entry : mapping.entries()) {
                    YamlNode value = copy(entry.value(), alias, depth + 1);
                    entries.add(new YamlNode.Entry(
                            scalar(entry.key(), alias, Optional.of(entry.key().span())), value));
                }
                yield new YamlNode.Mapping(entries, mapping.braced(), alias, anchor);
            }
        };
    }

    private static YamlNode.Scalar scalar(YamlNode.Scalar scalar, Span alias, Optional<Span> anchor) {
        SourceMap map = SourceMap.whole(alias, scalar.value().length());
        return new YamlNode.Scalar(scalar.value(), scalar.style(), map, alias, anchor);
    }
}
