package org.streetwise.know.value;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as exactly as its author knows it.
///
/// @param number with the decimals that its author wrote; of a range the lower end
/// @param upper the upper end of a range
public record Amount(Precision precision, BigDecimal number, Optional<BigDecimal> upper) {
    public Amount {
        if ((precision == Precision.BETWEEN) != upper.isPresent()) {
            throw new IllegalArgumentException("a range has two ends, and nothing else has");
        }
    }

    /// How exactly a number is known.
    public enum Precision {
        EXACT,
        ABOUT,
        /// From one number to another.
        BETWEEN,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN;

        /// Whether all that is known is what it does not exceed.
        public boolean isUpperBound() {
            return this == AT_MOST || this == LESS_THAN;
        }
    }

    /// Just this number.
    public static Amount exact(BigDecimal number) {
        return new Amount(Precision.EXACT, number, Optional.empty());
    }

    /// The least that it can be; zero if only an upper bound is known.
    public BigDecimal lowerEnd() {
        return precision.isUpperBound() ? BigDecimal.ZERO : number;
    }

    /// The most that it can be; absent if that is unknown or equal to the least.
    public Optional<BigDecimal> upperEnd() {
        return precision.isUpperBound() ? Optional.of(number) : upper;
    }
}
