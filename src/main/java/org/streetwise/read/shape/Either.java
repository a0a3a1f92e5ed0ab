package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// A record, or a short form of it in one value.
public record Either<T>(Type<T> brief, Nested<T> full) implements Type<T> {
    @Override
    public Message noun() {
        return Message.of("noun.either", "brief", brief.noun(), "full", full.noun());
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        return meant(node).read(node, context);
    }

    /// Which of the two a value is. A mapping is the record, unless the short form is written with fields too.
    Type<T> meant(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping && !isBrief(brief, mapping) ? full : brief;
    }

    private static boolean isBrief(Type<?> brief, YamlNode.Mapping mapping) {
        return Structure.of(brief) instanceof Structure.Words(Type<?> type)
                && (type instanceof LongText && LongText.isFile(mapping)
                        || type instanceof LabelText && LabelText.isByLanguage(mapping));
    }
}
