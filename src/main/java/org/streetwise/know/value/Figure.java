package org.streetwise.know.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// The value of an indicator in a neighbourhood.
public sealed interface Figure {
    /// A number, with the decimals that its author wrote.
    ///
    /// @param year where it differs from the indicator's
    /// @param municipality the municipality's number, to compare with
    /// @param country the country's number, to compare with
    record Known(
            BigDecimal value,
            Optional<Integer> year,
            Optional<Spanned<String>> note,
            Optional<BigDecimal> municipality,
            Optional<BigDecimal> country)
            implements Figure {
        /// A number and nothing else.
        public Known(BigDecimal value) {
            this(value, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// The publisher of the statistic keeps it secret.
    record Secret() implements Figure {}
}
