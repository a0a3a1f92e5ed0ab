package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A text of a certain form.
///
/// @param noun with its article
/// @param pattern a regular expression that describes the form; the parser decides
public record Form<T>(String noun, String pattern, Parser<T> parser) implements Type<T> {
    /// Reads a text, which has no white space around it and is not empty.
    @FunctionalInterface
    public interface Parser<T> {
        Parsed<T> parse(String text);
    }

    /// What a text turned out to be.
    public sealed interface Parsed<T> {
        record Right<T>(T value) implements Parsed<T> {}

        /// @param hints what to write instead
        /// @param why what is wrong with a text of the right form, as the end of a sentence; empty for any other
        record Wrong<T>(List<String> hints, String why) implements Parsed<T> {
            public Wrong {
                hints = List.copyOf(hints);
            }
        }

        static <T> Parsed<T> right(T value) {
            return new Right<>(value);
        }

        static <T> Parsed<T> wrong(String... hints) {
            return new Wrong<>(List.of(hints), "");
        }

        /// A text of the right form that names nothing there is.
        static <T> Parsed<T> absent(String why, String... hints) {
            return new Wrong<>(List.of(hints), why);
        }
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        if (node instanceof YamlNode.Sequence) {
            return reading.wrong(node, noun, "only one fits here: write it without a list");
        }
        Optional<YamlNode.Scalar> scalar = Texts.scalar(node, noun, reading);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return switch (parser.parse(scalar.get().value().strip())) {
            case Parsed.Right<T>(T value) -> Optional.of(value);
            case Parsed.Wrong<T>(List<String> hints, String why)
            when why.isEmpty() -> reading.wrong(node, noun, hints.toArray(String[]::new));
            case Parsed.Wrong<T>(List<String> hints, String why) ->
                reading.absent(node, noun, why, hints.toArray(String[]::new));
        };
    }
}
