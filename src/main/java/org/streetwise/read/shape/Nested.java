package org.streetwise.read.shape;

import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// A record with fields of its own.
public record Nested<T>(Shape<T> shape) implements Type<T> {
    /// Texts that need no quotation marks after a colon.
    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}][^:#\\n]{0,59}");

    @Override
    public Message noun() {
        return Message.of("noun.fields", "record", article(shape.noun()));
    }

    static Message article(Message noun) {
        return "aeiou".indexOf(noun.english().charAt(0)) >= 0
                ? Message.of("record.with-article.vowel", "record", noun)
                : Message.of("record.with-article", "record", noun);
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        return switch (node) {
            case YamlNode.Mapping mapping -> new FieldReader<>(shape, mapping, context).read();
            case YamlNode.Sequence list -> context.wrong(node, noun(), ofList(list));
            case YamlNode.Scalar scalar ->
                context.wrong(node, noun(), example(scalar.value().strip()));
        };
    }

    /// The hint for a list in place of fields. If the list is the whole file, the name of its field is missing.
    private Message[] ofList(YamlNode.Sequence list) {
        Field<?> first = shape.fields().getFirst();
        if (shape.fields().size() == 1 && Structure.of(first.type()) instanceof Structure.Items) {
            return new Message[] {Message.of("wrong-value.hint.list-of-field", "field", first.key())};
        }
        return list.bracketed() || list.items().size() > 1
                ? new Message[0]
                : new Message[] {Message.of("wrong-value.hint.without-dash")};
    }

    /// The hint for a text in place of fields: the first required field, with the author's words if it is a text.
    private Message example(String words) {
        Field<?> first = shape.fields().stream()
                .filter(field -> field.presence() instanceof Field.Presence.Required)
                .findFirst()
                .orElse(shape.fields().getFirst());
        boolean isText = first.presence() instanceof Field.Presence.Required
                && Structure.of(first.type()) instanceof Structure.Words
                && SHORT.matcher(words).matches();
        String value = isText ? words : first.example().orElse("…");
        return Message.of("wrong-value.hint.field-lines", "field", first.key(), "value", value);
    }
}
