package org.streetwise.read.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several items that an author wrote as one text: `energie, armoede`.
record Listing(Type<?> item) {
    /// The text as a list in brackets; absent if the whole text is an item, or if its parts aren't items.
    static Optional<String> of(Type<?> item, String text) {
        Listing listing = new Listing(item);
        return listing.isItem(item, text)
                ? Optional.empty()
                : listing.parted(text, "[,;]", part -> part.toLowerCase(Locale.ROOT))
                        .or(() -> listing.parted(text, "\\s(?:en|and|&)\\s", part -> part));
    }

    private Optional<String> parted(String text, String mark, UnaryOperator<String> lower) {
        String[] parts = text.split(mark, -1);
        String list = Stream.of(parts)
                .map(String::strip)
                .map(part -> isItem(item, part) ? part : lower.apply(part))
                .collect(Collectors.joining(", ", "[", "]"));
        boolean all = Stream.of(parts)
                .map(String::strip)
                .allMatch(part -> isItem(item, part) || isItem(item, lower.apply(part)));
        return parts.length > 1 && all ? Optional.of(list) : Optional.empty();
    }

    private boolean isItem(Type<?> type, String text) {
        return switch (type) {
            case Form<?> form -> !text.isEmpty() && form.parser().parse(text) instanceof Form.Parsed.Right<?>;
            case Choice<?> choice ->
                choice.options().stream().anyMatch(option -> option.word().equals(text));
            case Mapped<?, ?>(Type<?> inner, _) -> isItem(inner, text);
            case Placed<?>(Type<?> inner) -> isItem(inner, text);
            case Either<?>(Type<?> brief, _) -> isItem(brief, text);
            case Quantity _,
                    LabelText _,
                    LineText _,
                    ListOf<?> _,
                    LongText _,
                    MapOf<?, ?> _,
                    NamePair<?> _,
                    Nested<?> _,
                    OneOrMany<?> _,
                    OrWord<?> _,
                    Text _,
                    Variant<?> _,
                    Whole _,
                    YesNo _ -> false;
        };
    }
}
