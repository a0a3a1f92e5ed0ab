package org.streetwise.read.shape;

import java.util.Optional;
import java.util.function.BiFunction;
import org.streetwise.read.yaml.YamlNode;

/// A name, or a name with a text behind it: `Naam: rol`.
///
/// @param name what the name is, with its article: `an organisation`
/// @param text what stands behind it: `its role`
public record NamePair<T>(String name, String text, BiFunction<String, Optional<String>, T> build) implements Type<T> {
    @Override
    public String noun() {
        return name + ", or `name: " + text + "`";
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        return switch (node) {
            case YamlNode.Scalar scalar -> new Text().read(scalar, reading).map(n -> build.apply(n, Optional.empty()));
            case YamlNode.Mapping mapping
            when mapping.entries().size() == 1 -> pair(mapping.entries().getFirst(), reading);
            case YamlNode.Mapping _ -> reading.wrong(node, noun(), "begin each name with `- `");
            case YamlNode.Sequence _ -> reading.wrong(node, noun());
        };
    }

    private Optional<T> pair(YamlNode.Entry entry, Reading reading) {
        Optional<String> behind = new Text().read(entry.value(), reading);
        return behind.flatMap(b -> new Text()
                .read(entry.key(), reading)
                .map(n -> build.apply(n, b.isEmpty() ? Optional.empty() : behind)));
    }
}
