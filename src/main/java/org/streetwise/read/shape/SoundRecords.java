package org.streetwise.read.shape;

import java.util.List;
import java.util.stream.Stream;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// Finds the records of a file in which nothing is wrong.
final class SoundRecords {
    private SoundRecords() {}

    /// Their places. A record within another sound record is not listed separately.
    ///
    /// @param faults the places where something is wrong
    static List<Span> of(YamlNode root, List<Span> faults) {
        return find(root, faults).toList();
    }

    private static Stream<Span> find(YamlNode node, List<Span> faults) {
        return switch (node) {
            case YamlNode.Mapping mapping
            when faults.stream().noneMatch(mapping.span()::covers) -> Stream.of(mapping.span());
            case YamlNode.Mapping mapping -> mapping.entries().stream().flatMap(entry -> find(entry.value(), faults));
            case YamlNode.Sequence sequence -> sequence.items().stream().flatMap(item -> find(item, faults));
            case YamlNode.Scalar _ -> Stream.empty();
        };
    }
}
