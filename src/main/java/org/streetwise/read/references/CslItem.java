package org.streetwise.read.references;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// One item of a CSL list. Fields that we have no use for, such as abstracts, are passed over.
final class CslItem {
    /// The tags by which CSL-JSON formats text.
    private static final Pattern TAG = Pattern.compile("</?(?:i|b|em|strong|sup|sub|sc|span)(?: [^<>]*)?>");

    private final Span place;
    private final Map<String, YamlNode> fields = new HashMap<>();

    CslItem(YamlNode.Mapping mapping) {
        this.place = mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().getFirst().key().span();
        mapping.entries().forEach(entry -> fields.put(entry.key().value(), entry.value()));
    }

    /// The place of its first field's name.
    Span place() {
        return place;
    }

    Optional<YamlNode> node(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// The first of several fields that has a text.
    Optional<Spanned<String>> placed(String... names) {
        return Arrays.stream(names)
                .map(fields::get)
                .filter(Objects::nonNull)
                .flatMap(node -> text(node).stream())
                .findFirst();
    }

    Optional<String> text(String... names) {
        return placed(names).map(Spanned::value);
    }

    /// The items of a field, or its one value if it isn't a list.
    List<YamlNode> items(String field) {
        return node(field)
                .map(node -> node instanceof YamlNode.Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    /// A node's text in one line, without zero-width spaces; absent if it has none.
    static Optional<Spanned<String>> text(YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return Optional.empty();
        }
        String text = TAG.matcher(scalar.value())
                .replaceAll("")
                .replace("\u200B", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Spanned<>(text, scalar.span()));
    }
}
