package org.streetwise.read.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.streetwise.read.yaml.YamlNode;

/// A name, or a name with a text behind it: `Naam: rol`.
///
/// @param name what the name is, with its article: `an organisation`
/// @param text what stands behind it: `its role`
public record NamePair<T>(String name, String text, BiFunction<String, Optional<String>, T> build) implements Type<T> {
    private static final Set<String> NAMES = Set.of("naam", "name", "organisatie", "organisation", "partner", "wie");

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
            case YamlNode.Mapping mapping ->
                reading.wrong(node, noun(), asFields(mapping).orElse("begin each name with `- `"));
            case YamlNode.Sequence _ -> reading.wrong(node, noun());
        };
    }

    /// What to write for `{naam: Voedselbank, rol: verwijzer}`.
    private static Optional<String> asFields(YamlNode.Mapping mapping) {
        return mapping.entries().size() == 2
                        && mapping.entries().getFirst() instanceof YamlNode.Entry(var key, YamlNode.Scalar who)
                        && mapping.entries().getLast() instanceof YamlNode.Entry(_, YamlNode.Scalar what)
                        && NAMES.contains(key.value().strip().toLowerCase(Locale.ROOT))
                ? Optional.of(
                        "write `" + who.value().strip() + ": " + what.value().strip() + "`")
                : Optional.empty();
    }

    private Optional<T> pair(YamlNode.Entry entry, Reading reading) {
        Optional<String> behind = new Text().read(entry.value(), reading);
        return behind.flatMap(b -> new Text()
                .read(entry.key(), reading)
                .map(n -> build.apply(n, b.isEmpty() ? Optional.empty() : behind)));
    }
}
