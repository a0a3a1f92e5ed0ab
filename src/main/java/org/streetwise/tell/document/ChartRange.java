package org.streetwise.tell.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block.Chart;

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

    /// All numbers that are known.
    public static List<BigDecimal> numbers(List<Chart.Row> rows, Optional<Chart.Reference> reference) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Chart.Row row : rows) {
            for (Chart.Value value : row.values()) {
                if (value instanceof Chart.Value.Known(var number, _)) {
                    numbers.add(number);
                }
            }
        }
        reference.ifPresent(line -> numbers.add(line.value().number()));
        return numbers;
    }

    boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
