package org.streetwise.read.shape;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// Helpers for all types whose values are written as a text, and for words in messages.
final class WrittenTexts {
    private WrittenTexts() {}

    /// Words as messages list them.
    static List<String> quoted(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").toList();
    }

    /// The node as a text; a list or fields in its place are reported.
    static Optional<YamlNode.Scalar> scalar(YamlNode node, Supplier<Message> wanted, DecodingContext context) {
        return switch (node) {
            case YamlNode.Scalar scalar -> Optional.of(scalar);
            case YamlNode.Sequence sequence
            when sequence.bracketed() ->
                context.wrong(node, wanted.get(), Message.of("hint.quote-first-sign", "sign", "["));
            case YamlNode.Mapping mapping
            when mapping.braced() ->
                context.wrong(node, wanted.get(), Message.of("hint.quote-first-sign", "sign", "{"));
            case YamlNode.Mapping mapping
            when mapping.entries().size() == 1 ->
                context.wrong(node, wanted.get(), Message.of("wrong-value.hint.colon-text"));
            case YamlNode.Sequence _, YamlNode.Mapping _ -> context.wrong(node, wanted.get());
        };
    }
}
