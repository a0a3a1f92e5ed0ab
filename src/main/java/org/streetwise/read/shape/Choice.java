package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// One of several words.
///
/// @param options in the order of their declaration
/// @param otherWords what authors write instead, such as the Dutch word, and the option that is meant
public record Choice<T>(List<Option<T>> options, Map<String, String> otherWords) implements Type<T> {
    public Choice {
        options = List.copyOf(options);
        otherWords = Map.copyOf(otherWords);
    }

    /// A word and what it means.
    public record Option<T>(String word, T value) {}

    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        List<Option<E>> options = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            options.add(new Option<>(word, constant));
        }
        return new Choice<>(options, Map.of());
    }

    static <T> Choice<T> of(List<T> values, Function<T, String> word) {
        return new Choice<>(
                values.stream()
                        .map(value -> new Option<>(word.apply(value), value))
                        .toList(),
                Map.of());
    }

    static Choice<String> of(String... words) {
        List<Option<String>> options =
                Arrays.stream(words).map(word -> new Option<>(word, word)).toList();
        return new Choice<>(options, Map.of());
    }

    /// The same choice. If authors write another word, a hint names the option that is meant.
    public Choice<T> insteadOf(String otherWord, String word) {
        Map<String, String> more = new LinkedHashMap<>(otherWords);
        more.put(otherWord, word);
        return new Choice<>(options, more);
    }

    /// The same choice, with another word for the value of an option.
    public Choice<T> orAlso(String word, T value) {
        List<Option<T>> more = new ArrayList<>(options);
        more.add(new Option<>(word, value));
        return new Choice<>(more, otherWords);
    }

    @Override
    public Message noun() {
        return Message.oneOf(WrittenTexts.quoted(words()));
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        Optional<YamlNode.Scalar> scalar = WrittenTexts.scalar(node, this::noun, context);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().value().strip();
        for (Option<T> option : options) {
            if (option.word().equals(text)) {
                return Optional.of(option.value());
            }
        }
        return unknown(scalar.get(), text, context);
    }

    private List<String> words() {
        return options.stream().map(Option::word).toList();
    }

    private Optional<T> unknown(YamlNode.Scalar scalar, String text, DecodingContext context) {
        Message message = Message.of(
                "unknown-choice", "field", context.named(), "wanted", noun(), "value", DecodingContext.shown(text));
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_CHOICE, scalar.span(), message);
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<String> meant =
                Optional.ofNullable(otherWords.get(lower)).or(() -> Nearest.to(lower.replace(' ', '-'), words()));
        return context.broken(
                scalar,
                meant.map(word -> diagnostic.hint(Message.of("hint.write", "text", word)))
                        .orElse(diagnostic));
    }

    @Override
    public Optional<T> placeholder(Span place) {
        return Optional.of(options.getFirst().value());
    }
}
