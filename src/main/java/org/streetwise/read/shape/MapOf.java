package org.streetwise.read.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// Names that the author chooses, each with a value, in the author's order; broken ones are left out.
public record MapOf<K, V>(Type<K> key, Type<V> value) implements Type<Map<K, V>> {
    @Override
    public Message noun() {
        return Message.of("noun.map");
    }

    @Override
    public Optional<Map<K, V>> read(YamlNode node, DecodingContext context) {
        return switch (node) {
            case YamlNode.Mapping mapping -> Optional.of(entries(mapping, context));
            case YamlNode.Sequence _ -> context.wrong(node, noun(), Message.of("wrong-value.hint.names-without-dash"));
            case YamlNode.Scalar _ -> context.wrong(node, noun(), Message.of("wrong-value.hint.name-lines"));
        };
    }

    private Map<K, V> entries(YamlNode.Mapping mapping, DecodingContext context) {
        Map<K, V> entries = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            Optional<K> name = key.read(entry.key(), context)
                    .or(() -> key.placeholder(entry.key().span()));
            String outer = context.enter(entry.key().value());
            if (!(entry.value() instanceof YamlNode.Scalar scalar && scalar.isMissing())) {
                Optional<V> read = value.read(entry.value(), context);
                name.ifPresent(n -> read.ifPresent(v -> entries.put(n, v)));
            } else if (isCutOff(mapping, entry)) {
                context.broken(
                        entry.key(),
                        Diagnostic.of(
                                Code.WRONG_VALUE,
                                entry.key().span(),
                                Message.of(
                                        "wrong-value.cut-off",
                                        "name",
                                        DecodingContext.shown(entry.key().value()))),
                        Message.of("wrong-value.cut-off.hint.comma"));
            }
            context.enter(outer);
        }
        return Collections.unmodifiableMap(entries);
    }

    /// Whether not even a colon follows the name, as when a comma splits `{value: 15,5}`.
    private static boolean isCutOff(YamlNode.Mapping mapping, YamlNode.Entry entry) {
        return mapping.braced()
                && entry.value().span().start() == entry.key().span().end();
    }
}
