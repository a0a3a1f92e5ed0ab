package org.streetwise.know.value;

import java.math.BigDecimal;
import java.util.Optional;

/// The value of an indicator in a neighbourhood.
public sealed interface Figure {
    /// A number, with the decimals that its author wrote.
    ///
    /// @param year where it differs from the indicator's
    record Known(BigDecimal value, Optional<Integer> year, Optional<String> note) implements Figure {}

    /// The publisher of the statistic keeps it secret.
    record Secret() implements Figure {}
}
