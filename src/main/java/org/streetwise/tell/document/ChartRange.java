package org.streetwise.tell.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block.Chart;

/// The range of a chart's axis. It always includes zero, where all bars begin.
public record ChartRange(BigDecimal least, BigDecimal most) {
    public ChartRange {
        if (least.signum() > 0 || most.signum() < 0) {
            throw new IllegalArgumentException("bars begin at zero, which is not between " + least + " and " + most);
        }
    }

    /// The narrowest range that includes these numbers and zero.
    public static ChartRange of(List<BigDecimal> numbers) {
        BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        return new ChartRange(least, numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    /// All known numbers, including both ends of each range.
    public static List<BigDecimal> numbers(List<Chart.Row> rows, Optional<Chart.Reference> reference) {
        List<BigDecimal> numbers = new ArrayList<>();
        rows.forEach(row -> row.values().forEach(value -> numbers.addAll(numbers(value))));
        reference.ifPresent(line -> numbers.add(line.value().number()));
        return numbers;
    }

    private static List<BigDecimal> numbers(ChartValue value) {
        return switch (value) {
            case ChartValue.Known(var number, _) -> List.of(number);
            case ChartValue.Range(var lower, var upper, _) -> List.of(lower, upper);
            case ChartValue.UpTo(var upper, _) -> List.of(upper);
            case ChartValue.Absent _ -> List.of();
        };
    }

    /// Checks that at least one number can be drawn, and that all lie in the range.
    void check(List<Chart.Row> rows, Optional<Chart.Reference> reference) {
        if (numbers(rows, Optional.empty()).isEmpty()) {
            throw new IllegalArgumentException("a chart needs a number");
        }
        if (!numbers(rows, reference).stream().allMatch(this::contains)) {
            throw new IllegalArgumentException("a number of a chart lies outside of " + this);
        }
    }

    private boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
