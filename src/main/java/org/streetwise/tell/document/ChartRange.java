package org.streetwise.tell.document;

import java.math.BigDecimal;
import java.util.List;

/// From where to where lengths are measured; zero, where all bars begin, is within.
public record ChartRange(BigDecimal least, BigDecimal most) {
    public ChartRange {
        if (least.signum() > 0 || most.signum() < 0) {
            throw new IllegalArgumentException("bars begin at zero, which is not between " + least + " and " + most);
        }
    }

    /// The narrowest that holds numbers.
    public static ChartRange of(List<BigDecimal> numbers) {
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        return new ChartRange(least, numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
