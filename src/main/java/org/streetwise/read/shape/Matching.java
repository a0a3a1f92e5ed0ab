package org.streetwise.read.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// Matches the items of a translated list with the originals: by the field that names such records, else by position.
final class Matching {
    private final Optional<String> key;
    private final List<YamlNode> originals;
    private final Map<String, Integer> named = new HashMap<>();
    private final TreeSet<Integer> unmatched;

    private Matching(Optional<String> key, List<YamlNode> originals) {
        this.key = key;
        this.originals = List.copyOf(originals);
        this.unmatched =
                new TreeSet<>(IntStream.range(0, originals.size()).boxed().toList());
        for (int i = 0; i < originals.size(); i++) {
            int index = i;
            name(originals.get(i))
                    .ifPresent(name -> named.putIfAbsent(name.value().strip(), index));
        }
    }

    static Matching of(Type<?> item, List<YamlNode> originals) {
        Optional<String> key = Structure.of(item) instanceof Structure.Fields(Shape<?> shape)
                ? shape.name().map(Field::key)
                : Optional.empty();
        return new Matching(key, originals);
    }

    /// The position of an item's original.
    Optional<Integer> find(YamlNode translation, int position) {
        Optional<YamlNode.Scalar> name = name(translation);
        int index = name.map(each -> named.getOrDefault(each.value().strip(), originals.size()))
                .orElse(position);
        return index < originals.size() ? Optional.of(index).filter(unmatched::remove) : Optional.empty();
    }

    /// The positions of originals that have no translation.
    List<Integer> unmatched() {
        return List.copyOf(unmatched);
    }

    /// What messages call an original: the value that names it, or its number.
    Message name(int index) {
        return name(originals.get(index), index);
    }

    private Message name(YamlNode node, int index) {
        return name(node)
                .map(name -> Message.of("quoted", "text", name.value().strip()))
                .orElseGet(() -> Message.of("unmatched-translation.number", "number", index + 1));
    }

    /// The message for an item that has no original.
    ///
    /// @param list what messages call the list
    Message unknown(YamlNode translation, int position, Message list) {
        return Message.of("unmatched-translation.item", "item", name(translation, position), "list", list);
    }

    /// The value that names an item, or else the item.
    YamlNode place(YamlNode item) {
        return name(item).map(YamlNode.class::cast).orElse(item);
    }

    private Optional<YamlNode.Scalar> name(YamlNode node) {
        return key.flatMap(wanted -> Structure.scalar(node, wanted));
    }
}
