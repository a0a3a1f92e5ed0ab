package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.source.Spanned;

/// The value of an indicator in a neighbourhood, with its particulars.
///
/// @param year if it differs from the indicator's
/// @param municipality the municipality's, to compare with
/// @param country the country's, to compare with
/// @param source if it differs from the indicator's
public record Figure(
        Value value,
        Optional<Integer> year,
        Optional<Spanned<String>> note,
        Optional<Amount> municipality,
        Optional<Amount> country,
        Optional<NamedSource> source) {

    /// What is known of it.
    public sealed interface Value {
        record Known(Amount amount) implements Value {}

        /// The publisher of the statistic keeps it secret.
        record Secret() implements Value {}

        /// The author knows that nobody knows it.
        record Unknown() implements Value {}
    }

    /// A value without particulars.
    public static Figure of(Value value) {
        return new Figure(
                value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The number, if one is known.
    public Optional<Amount> amount() {
        return value instanceof Value.Known(Amount amount) ? Optional.of(amount) : Optional.empty();
    }
}
