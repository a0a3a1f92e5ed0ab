package org.streetwise.tell.template;

import java.util.List;

/// A phrase with places to fill: `Opgetekend in {count#}: {places}.`
///
/// @param pieces in order
public record Pattern(List<Piece> pieces) {
    public Pattern {
        pieces = List.copyOf(pieces);
    }

    /// What fills places of any heading and any standing text.
    static final List<String> COMMON_TEXTS = List.of("title", "audiences");

    /// The numbers that any heading and any standing text may have: what the publication has, of how many lessons and
    /// neighbourhoods of the programme, how many of its neighbourhoods took part or are known from public sources, and
    /// how many of both residents are told of.
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

    /// The places of words in a standing text; such texts were proved to be well written when they were read.
    public static Pattern standing(String words) {
        return switch (PatternParser.parse(words, COMMON_TEXTS, COMMON_COUNTS)) {
            case PatternParser.Parsed.Well(Pattern pattern) -> pattern;
            case PatternParser.Parsed.Badly(var message) -> throw new IllegalArgumentException(message.english());
        };
    }

    /// A piece of a phrase.
    public sealed interface Piece {
        /// Words as they are.
        record Literal(String text) implements Piece {}

        /// A text to be filled in.
        record Slot(String name) implements Piece {}

        /// A number with what is counted: `{count#}` is `één wijk` or `drie wijken`.
        record Counted(String name) implements Piece {}

        /// What is counted: `{unit}` is `wijk`, `{units}` is `wijken`.
        record Unit(boolean many) implements Piece {}

        /// A form by the gender of what is counted: `{gender|deze|dit}`.
        record Gender(String common, String neuter) implements Piece {}

        /// A form by number: `{count|is|zijn}`.
        ///
        /// @param one for exactly one; `#` in it is the number
        /// @param more for every other number
        record Count(String name, String one, String more) implements Piece {
            /// The form for a number.
            public String form(int number) {
                return number == 1 ? one : more;
            }
        }
    }
}
