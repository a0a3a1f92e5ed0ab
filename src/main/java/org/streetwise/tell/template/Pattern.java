package org.streetwise.tell.template;

import java.util.List;

/// A phrase with places to fill: `Opgetekend in {count|# wijk|# wijken}: {places}.`
///
/// @param pieces in order
public record Pattern(List<Piece> pieces) {
    public Pattern {
        pieces = List.copyOf(pieces);
    }

    /// A piece of a phrase.
    public sealed interface Piece {
        /// Words as they are.
        record Literal(String text) implements Piece {}

        /// A text to be filled in.
        record Slot(String name) implements Piece {}

        /// A form by number.
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
