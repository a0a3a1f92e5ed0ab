package org.streetwise.tell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartRangeTest {
    @Test
    void theRangeOfAChartIncludesBothEndsOfRangesAndBounds() {
        List<BigDecimal> numbers = ChartRange.numbers(
                List.of(SampleCharts.row("Wijk", "-4–8", "hoogstens 12", "geheim")), Optional.empty());

        assertEquals(new ChartRange(BigDecimal.valueOf(-4), BigDecimal.valueOf(12)), ChartRange.of(numbers));
    }

    @Test
    void aRangeCanNotRunDownwards() {
        assertThrows(IllegalArgumentException.class, () -> new ChartValue.Range(BigDecimal.TWO, BigDecimal.ONE, "2–1"));
    }
}
