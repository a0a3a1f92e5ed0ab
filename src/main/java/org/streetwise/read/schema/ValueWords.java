package org.streetwise.read.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Either;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Form;
import org.streetwise.read.shape.LabelText;
import org.streetwise.read.shape.LineText;
import org.streetwise.read.shape.ListOf;
import org.streetwise.read.shape.LongText;
import org.streetwise.read.shape.MapOf;
import org.streetwise.read.shape.Mapped;
import org.streetwise.read.shape.NamePair;
import org.streetwise.read.shape.Nested;
import org.streetwise.read.shape.OneOrMany;
import org.streetwise.read.shape.OrWord;
import org.streetwise.read.shape.Placed;
import org.streetwise.read.shape.Quantity;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Text;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Variant;
import org.streetwise.read.shape.Whole;
import org.streetwise.read.shape.YesNo;
import org.streetwise.source.Language;

/// Says in words what kind of value a field wants.
record ValueWords(Records records) {
    /// The kind of value with an article, in Markdown: `a list, each item a [lesson](#lesson)`.
    String of(Type<?> type) {
        return switch (type) {
            case Text _ -> "one line of text";
            case LabelText _ -> "one line of text, or one for each language";
            case LineText _ -> "one line of Markdown text";
            case LongText _ -> "Markdown text";
            case Quantity _ ->
                "a number, exact or as in `circa 1200` (`about`), `1200..1500`, `minstens 500` (`at least`), "
                        + "`hoogstens 500` "
                        + "(`at most`), `meer dan 90` (`more than`) or `minder dan 10` (`less than`)";
            case Form<?> _, Whole _, YesNo _, Choice<?> _, NamePair<?> _ ->
                type.noun().english();
            case Nested<?>(Shape<?> shape) -> record(shape);
            case Variant<?> variant -> variant(variant);
            case ListOf<?>(Type<?> item) -> "a list, each item " + of(item);
            case OneOrMany<?>(Type<?> item) -> of(item) + ", or a list of them";
            case MapOf<?, ?>(Type<?> key, Type<?> value) ->
                "fields of your own; the name of each is " + of(key) + ", the value " + of(value);
            case Either<?>(Type<?> brief, Nested<?> full) -> of(brief) + ", or " + of(full);
            case OrWord<?>(String word, _, Type<?> otherwise, var synonyms, _) ->
                of(otherwise) + ", or `" + word + "`"
                        + synonyms.stream().map(each -> " (`" + each + "`)").collect(Collectors.joining());
            case Mapped<?, ?>(Type<?> inner, _) -> of(inner);
            case Placed<?>(Type<?> inner) -> of(inner);
        };
    }

    private String record(Shape<?> shape) {
        Records.Entry entry = records.of(shape);
        return "the fields of " + article(entry.name()) + " " + link(entry);
    }

    private String variant(Variant<?> variant) {
        String kinds = variant.kinds().get().values().stream()
                .map(shape -> link(records.of(shape)))
                .collect(Collectors.joining(", "));
        return "the fields of " + article(variant.what().english()) + " "
                + variant.what().english() + ", depending on its `" + variant.tag() + "`: " + kinds;
    }

    static String link(Records.Entry entry) {
        return "[" + entry.name() + "](#" + entry.slug() + ")";
    }

    static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }

    /// The value that a missing field stands for, as a file would write it; absent if its documentation says that
    /// already.
    static Optional<String> otherwise(Field<?> field) {
        return field.presence() instanceof Field.Presence.Default(Object value)
                ? word(field.type(), value)
                : Optional.empty();
    }

    private static Optional<String> word(Type<?> type, Object value) {
        return switch (type) {
            case Choice<?>(List<? extends Choice.Option<?>> options, _) ->
                options.stream()
                        .filter(option -> option.value().equals(value))
                        .map(option -> option.word())
                        .findFirst();
            case OneOrMany<?>(Type<?> item) when value instanceof List<?> list -> words(item, list);
            case ListOf<?>(Type<?> item) when value instanceof List<?> list -> words(item, list);
            default ->
                switch (value) {
                    case Boolean yes -> Optional.of(yes ? "yes" : "no");
                    case Number number -> Optional.of(number.toString());
                    case Language language -> Optional.of(language.tag());
                    default -> Optional.empty();
                };
        };
    }

    private static Optional<String> words(Type<?> item, List<?> values) {
        List<String> words =
                values.stream().flatMap(value -> word(item, value).stream()).toList();
        return words.isEmpty() || words.size() < values.size()
                ? Optional.empty()
                : Optional.of("[" + String.join(", ", words) + "]");
    }
}
