package org.streetwise.print.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.streetwise.tell.document.Block.Chart.Value;

/// How far a value goes, as numbers.
///
/// @param bar where its bar ends, which starts at zero
/// @param least where its line starts, or else where the bar ends
/// @param most where its line ends, or else where the bar ends
public record Reach(BigDecimal bar, BigDecimal least, BigDecimal most) {
    /// Absent of what is not known. The bar of a range ends where the range is nearest to zero.
    public static Optional<Reach> of(Value value) {
        return switch (value) {
            case Value.Known(var number, _) -> Optional.of(new Reach(number, number, number));
            case Value.Range(var lower, var upper, _) ->
                Optional.of(new Reach(lower.max(BigDecimal.ZERO.min(upper)), lower, upper));
            case Value.UpTo(var upper, _) -> Optional.of(new Reach(upper, upper, upper));
            case Value.Absent _ -> Optional.empty();
        };
    }

    /// How far the line goes to the right of the bar's end.
    public BigDecimal plus() {
        return most.subtract(bar);
    }

    /// How far the line goes to the left of the bar's end.
    public BigDecimal minus() {
        return bar.subtract(least);
    }

    /// Whether it goes left of zero alone: so do its number and the white space for it.
    public boolean isNegative() {
        return least.signum() < 0 && most.signum() <= 0;
    }

    /// Where its number stands.
    public BigDecimal end() {
        return isNegative() ? least : most;
    }
}
