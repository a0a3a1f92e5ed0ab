package org.streetwise.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Copies what aliases refer to, within a budget: 526 bytes of aliases to aliases would else make 134 million nodes.
final class Expansion {
    private static final int MOST_COPIES = 100_000;

    private final int deepest;
    private int copies;

    Expansion(int deepest) {
        this.deepest = deepest;
    }

    /// A copy all of which stands at the alias.
    YamlNode copy(YamlNode node, Span alias, int depth) throws Unreadable {
        if (++copies > MOST_COPIES) {
            throw limit(alias, "aliases repeat more than " + MOST_COPIES + " texts and fields");
        }
        if (depth > deepest) {
            throw limit(alias, "fields are nested deeper than " + deepest + " levels");
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

    private static Unreadable limit(Span place, String message) {
        return new Unreadable(Diagnostic.of(Code.SOURCE_LIMIT, place, message));
    }
}
