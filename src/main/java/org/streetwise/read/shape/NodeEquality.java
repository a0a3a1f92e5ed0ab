package org.streetwise.read.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.read.yaml.YamlNode;

/// Whether two values say the same, however they are written.
final class NodeEquality {
    private NodeEquality() {}

    static boolean holds(YamlNode one, YamlNode other) {
        return switch (one) {
            case YamlNode.Scalar a ->
                other instanceof YamlNode.Scalar b
                        && a.value().strip().equals(b.value().strip());
            case YamlNode.Sequence a -> items(a.items(), Structure.items(other));
            case YamlNode.Mapping a -> other instanceof YamlNode.Mapping b && entries(a, b);
        };
    }

    private static boolean items(List<YamlNode> some, List<YamlNode> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = holds(some.get(i), others.get(i));
        }
        return same;
    }

    private static boolean entries(YamlNode.Mapping some, YamlNode.Mapping others) {
        Map<String, YamlNode> values = new HashMap<>();
        others.entries().forEach(entry -> values.put(entry.key().value(), entry.value()));
        return some.entries().size() == values.size()
                && some.entries().stream().allMatch(entry -> {
                    YamlNode other = values.get(entry.key().value());
                    return other != null && holds(entry.value(), other);
                });
    }
}
