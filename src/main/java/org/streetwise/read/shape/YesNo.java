package org.streetwise.read.shape;

import java.util.Locale;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// Yes or no.
public record YesNo() implements Type<Boolean> {
    @Override
    public Message noun() {
        return Message.of("noun.yes-no");
    }

    @Override
    public Optional<Boolean> read(YamlNode node, DecodingContext context) {
        Optional<YamlNode.Scalar> scalar = WrittenTexts.scalar(node, this::noun, context);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return switch (scalar.get().value().strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            case "ja", "waar", "on", "1" -> context.wrong(node, noun(), Message.of("hint.write", "text", "yes"));
            case "nee", "onwaar", "off", "0" -> context.wrong(node, noun(), Message.of("hint.write", "text", "no"));
            default -> context.wrong(node, noun());
        };
    }
}
