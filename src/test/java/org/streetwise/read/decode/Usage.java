package org.streetwise.read.decode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.streetwise.know.value.Amount;
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
import org.streetwise.read.yaml.YamlNode;

/// Which parts of the declared shapes are used in files: the fields of records, the words of choices, and the brief and
/// full forms of types that have both.
final class Usage {
    private final Set<String> possible = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<Shape<?>> declared = new HashSet<>();

    /// Adds everything that may be written in a record of this shape and in the records within it.
    void declare(Shape<?> shape) {
        if (declared.add(shape)) {
            for (Field<?> field : shape.fields()) {
                possible.add(name(shape, field));
                declare(name(shape, field), field.type());
            }
        }
    }

    private void declare(String where, Type<?> type) {
        switch (type) {
            case Choice<?>(List<? extends Choice.Option<?>> options, _) ->
                options.forEach(option -> possible.add(word(options, option)));
            case Either<?>(Type<?> brief, Nested<?> full) -> {
                possible.add(full.shape().noun().english() + " in brief");
                possible.add(full.shape().noun().english() + " in full");
                declare(where, brief);
                declare(where, full);
            }
            case OrWord<?>(String word, _, Type<?> otherwise, _, _) -> {
                possible.add(where + " as `" + word + "`");
                possible.add(where + " as a value");
                declare(where, otherwise);
            }
            case Nested<?>(Shape<?> shape) -> declare(shape);
            case MapOf<?, ?>(_, Type<?> value) -> declare(where, value);
            case ListOf<?>(Type<?> item) -> declare(where, item);
            case OneOrMany<?>(Type<?> item) -> declare(where, item);
            case Mapped<?, ?>(Type<?> inner, _) -> declare(where, inner);
            case Placed<?>(Type<?> inner) -> declare(where, inner);
            case Quantity _ ->
                Stream.of(Amount.Precision.values()).forEach(precision -> possible.add(known(precision)));
            case Variant<?> _,
                    LineText _,
                    LongText _,
                    LabelText _,
                    NamePair<?> _,
                    Text _,
                    Form<?> _,
                    Whole _,
                    YesNo _ -> {}
        }
    }

    /// Adds everything that is written in a record of this shape.
    void learn(Shape<?> shape, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                shape.fields().stream()
                        .filter(field -> field.key().equals(entry.key().value()))
                        .forEach(field -> {
                            used.add(name(shape, field));
                            learn(name(shape, field), field.type(), entry.value());
                        });
            }
        }
    }

    private void learn(String where, Type<?> type, YamlNode node) {
        switch (type) {
            case Choice<?>(List<? extends Choice.Option<?>> options, _) ->
                options.stream()
                        .filter(option -> isWord(node, option.word()))
                        .forEach(option -> used.add(word(options, option)));
            case Either<?>(Type<?> brief, Nested<?> full) -> {
                boolean isFull = node instanceof YamlNode.Mapping;
                used.add(full.shape().noun().english() + (isFull ? " in full" : " in brief"));
                learn(where, isFull ? full : brief, node);
            }
            case OrWord<?>(String word, _, Type<?> otherwise, _, _) -> {
                used.add(where + (isWord(node, word) ? " as `" + word + "`" : " as a value"));
                learn(where, otherwise, node);
            }
            case Nested<?>(Shape<?> shape) -> learn(shape, node);
            case MapOf<?, ?>(_, Type<?> value) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    mapping.entries().forEach(entry -> learn(where, value, entry.value()));
                }
            }
            case ListOf<?>(Type<?> item) -> items(node).forEach(each -> learn(where, item, each));
            case OneOrMany<?>(Type<?> item) -> items(node).forEach(each -> learn(where, item, each));
            case Mapped<?, ?>(Type<?> inner, _) -> learn(where, inner, node);
            case Placed<?>(Type<?> inner) -> learn(where, inner, node);
            case Quantity _ -> {
                if (node instanceof YamlNode.Scalar scalar) {
                    used.add(known(precision(scalar.value())));
                }
            }
            case Variant<?> _,
                    LineText _,
                    LongText _,
                    LabelText _,
                    NamePair<?> _,
                    Text _,
                    Form<?> _,
                    Whole _,
                    YesNo _ -> {}
        }
    }

    private static String known(Amount.Precision precision) {
        return "a number that is known as " + precision.name().toLowerCase(Locale.ROOT);
    }

    private static Amount.Precision precision(String written) {
        if (written.contains("..")) {
            return Amount.Precision.BETWEEN;
        }
        return switch (written.replaceAll("\\s*[-\\d.]+$", "")) {
            case "circa", "ca", "about" -> Amount.Precision.ABOUT;
            case "minstens", "at least" -> Amount.Precision.AT_LEAST;
            case "hoogstens", "at most" -> Amount.Precision.AT_MOST;
            case "meer dan", "more than" -> Amount.Precision.MORE_THAN;
            case "minder dan", "less than" -> Amount.Precision.LESS_THAN;
            default -> Amount.Precision.EXACT;
        };
    }

    /// What the files could use but do not.
    List<String> missing() {
        return possible.stream().filter(each -> !used.contains(each)).toList();
    }

    int possible() {
        return possible.size();
    }

    private static String name(Shape<?> shape, Field<?> field) {
        return shape.noun().english() + ": " + field.key();
    }

    /// A choice that several fields offer counts once.
    private static String word(List<? extends Choice.Option<?>> options, Choice.Option<?> option) {
        List<String> words = options.stream().map(Choice.Option::word).toList();
        return "`" + option.word() + "` of " + String.join("/", words);
    }

    private static boolean isWord(YamlNode node, String word) {
        return node instanceof YamlNode.Scalar scalar && scalar.value().strip().equals(word);
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }
}
