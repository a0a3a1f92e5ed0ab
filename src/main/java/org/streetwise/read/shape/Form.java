package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// A text of a certain form.
///
/// @param noun with its article
/// @param pattern a regular expression that describes the form; the parser decides
/// @param standIn a value for a record whose own is broken or missing, if there is a harmless one
public record Form<T>(Message noun, String pattern, Parser<T> parser, Optional<T> standIn) implements Type<T> {
    /// The same form, with a value for records whose own is broken or missing.
    public Form<T> orIfUnreadable(T value) {
        return new Form<>(noun, pattern, parser, Optional.of(value));
    }

    /// Reads a text, which has no white space around it and is not empty.
    @FunctionalInterface
    public interface Parser<T> {
        Parsed<T> parse(String text);
    }

    /// The result of parsing a text.
    public sealed interface Parsed<T> {
        record Right<T>(T value) implements Parsed<T> {}

        /// @param hints what to write instead
        /// @param why what is wrong with a text of the right form, as the end of a sentence; absent for any other
        record Wrong<T>(List<Message> hints, Optional<Message> why) implements Parsed<T> {
            public Wrong {
                hints = List.copyOf(hints);
            }
        }

        static <T> Parsed<T> right(T value) {
            return new Right<>(value);
        }

        static <T> Parsed<T> wrong(Message... hints) {
            return new Wrong<>(List.of(hints), Optional.empty());
        }

        /// A wrong text, with the text that was meant.
        static <T> Parsed<T> meant(String text) {
            return wrong(Message.of("hint.write", "text", text));
        }

        /// A text of the right form that names something which doesn't exist.
        static <T> Parsed<T> absent(Message why, Message... hints) {
            return new Wrong<>(List.of(hints), Optional.of(why));
        }
    }

    @Override
    public Optional<T> placeholder(Span place) {
        return standIn;
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        if (node instanceof YamlNode.Sequence) {
            return context.wrong(node, noun, Message.of("wrong-value.hint.only-one"));
        }
        Optional<YamlNode.Scalar> scalar = WrittenTexts.scalar(node, this::noun, context);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return switch (parser.parse(scalar.get().value().strip())) {
            case Parsed.Right<T>(T value) -> Optional.of(value);
            case Parsed.Wrong<T>(List<Message> hints, Optional<Message> why) -> {
                Message[] all = hints.toArray(Message[]::new);
                yield why.isPresent() ? context.absent(node, noun, why.get(), all) : context.wrong(node, noun, all);
            }
        };
    }
}
