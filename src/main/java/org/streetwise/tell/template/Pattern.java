package org.streetwise.tell.template;

import java.util.List;

/// A phrase with places to fill: `Opgetekend in {count#}: {places}.`
///
/// @param pieces in order
public record Pattern(List<Piece> pieces) {
    public Pattern {
        pieces = List.copyOf(pieces);
    }

    /// The text slots that every heading and every fixed text may have.
    static final List<String> COMMON_TEXTS = List.of("title", "audiences");

    /// The number slots that every heading and every fixed text may have. They give the number of lessons and
    /// neighbourhoods in the publication and in the programme, how many neighbourhoods took part or are known from
    /// public sources, and how many lessons and neighbourhoods have words for residents.
    static final List<String> COMMON_COUNTS = List.of(
            "cases",
            "lessons",
            "themes",
            "all-lessons",
            "all-cases",
            "recorded-cases",
            "found-cases",
            "told-cases",
            "told-lessons");

    /// Parses a fixed text, which was found to be well-formed when it was read.
    public static Pattern standing(String words) {
        return switch (PatternParser.parse(words, COMMON_TEXTS, COMMON_COUNTS)) {
            case PatternParser.Parsed.Well(Pattern pattern) -> pattern;
            case PatternParser.Parsed.Badly(var message) -> throw new IllegalArgumentException(message.english());
        };
    }

    /// A piece of a phrase.
    public sealed interface Piece {
        /// Literal words.
        record Literal(String text) implements Piece {}

        /// A text to be filled in.
        record Slot(String name) implements Piece {}

        /// A number with the unit that the programme counts: `{count#}` is `één wijk` or `drie wijken`.
        record Counted(String name) implements Piece {}

        /// The unit that the programme counts: `{unit}` is `wijk`, `{units}` is `wijken`.
        record Unit(boolean many) implements Piece {}

        /// A form that depends on the unit's gender: `{gender|deze|dit}`.
        record Gender(String common, String neuter) implements Piece {}

        /// A form that depends on a number: `{count|is|zijn}`.
        ///
        /// @param one for exactly one; `#` in it stands for the number
        /// @param more for every other number
        record Count(String name, String one, String more) implements Piece {}
    }
}
