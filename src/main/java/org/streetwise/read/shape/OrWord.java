package org.streetwise.read.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// A word with a special meaning, or another value.
///
/// @param synonyms words that are accepted too, such as the Dutch one
/// @param otherWords what authors write instead of the word
public record OrWord<T>(String word, T meaning, Type<T> otherwise, Set<String> synonyms, Set<String> otherWords)
        implements Type<T> {
    public OrWord {
        synonyms = Set.copyOf(synonyms);
        otherWords = Set.copyOf(otherWords);
    }

    /// The same, with another word that is accepted too.
    public OrWord<T> orAlso(String synonym) {
        return new OrWord<>(word, meaning, otherwise, Set.of(synonym), otherWords);
    }

    /// The same. If authors write one of these words, a hint names the right one.
    public OrWord<T> insteadOf(String... words) {
        return new OrWord<>(word, meaning, otherwise, synonyms, Set.of(words));
    }

    @Override
    public Message noun() {
        return Message.oneOf(List.of(otherwise.noun(), Message.of("quoted", "text", word)));
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        String text = node instanceof YamlNode.Scalar scalar ? scalar.value().strip() : "";
        if (text.equals(word) || synonyms.contains(text)) {
            return Optional.of(meaning);
        }
        context.offer(word);
        Optional<T> value = otherWords.contains(text.toLowerCase(Locale.ROOT))
                ? context.wrong(node, bare(otherwise), Message.of("hint.write", "text", word))
                : otherwise.read(node, context);
        context.withdraw();
        return value;
    }

    /// The noun of the value, without the words that may replace it.
    private static Message bare(Type<?> type) {
        return type instanceof OrWord<?>(_, _, Type<?> inner, _, _) ? bare(inner) : type.noun();
    }

    @Override
    public Optional<T> placeholder(Span place) {
        return Optional.of(meaning);
    }
}
