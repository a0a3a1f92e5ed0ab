package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// A plain text of one line; line breaks read as spaces.
public record Text() implements Type<String> {
    @Override
    public Message noun() {
        return Message.of("noun.text");
    }

    @Override
    public Optional<String> read(YamlNode node, DecodingContext context) {
        return WrittenTexts.scalar(node, this::noun, context).map(scalar -> oneLine(scalar.value()));
    }

    private static String oneLine(String value) {
        String text = value.strip();
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ");
    }

    @Override
    public Optional<String> placeholder(Span place) {
        return Optional.of("");
    }
}
