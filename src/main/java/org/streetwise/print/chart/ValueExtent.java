package org.streetwise.print.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.streetwise.tell.document.ChartValue;

/// How far a value extends, in numbers.
///
/// @param bar where its bar ends; the bar starts at zero
/// @param least where its line starts, or where the bar ends if there is no line
/// @param most where its line ends, or where the bar ends if there is no line
public record ValueExtent(BigDecimal bar, BigDecimal least, BigDecimal most) {
    /// The reach of a value; absent if the value is not known. The bar of a range ends at the end nearest to zero.
    public static Optional<ValueExtent> of(ChartValue value) {
        return switch (value) {
            case ChartValue.Known(var number, _) -> Optional.of(new ValueExtent(number, number, number));
            case ChartValue.Range(var lower, var upper, _) ->
                Optional.of(new ValueExtent(lower.max(BigDecimal.ZERO.min(upper)), lower, upper));
            case ChartValue.UpTo(var upper, _) -> Optional.of(new ValueExtent(upper, upper, upper));
            case ChartValue.Absent _ -> Optional.empty();
        };
    }

    /// How far the line extends to the right of the bar's end.
    public BigDecimal plus() {
        return most.subtract(bar);
    }

    /// How far the line extends to the left of the bar's end.
    public BigDecimal minus() {
        return bar.subtract(least);
    }

    /// Whether all of the value is to the left of zero. Its number and white space then are, too.
    public boolean isNegative() {
        return least.signum() < 0 && most.signum() <= 0;
    }

    /// The position of the value's number.
    public BigDecimal end() {
        return isNegative() ? least : most;
    }
}
