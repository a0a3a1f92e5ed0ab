package org.streetwise.print.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;

class ColumnBalanceTest {
    @Test
    void columnsAreEquallyLongAndTheLastMayBeShorter() {
        assertEquals(List.of(5, 9), ends(2, items(9)));
        assertEquals(List.of(3, 6, 8), ends(3, items(8)));
    }

    @Test
    void noColumnEndsWithAHeading() {
        StripColumn column = items(3).heading();
        assertEquals(List.of(3, 8), ends(2, column.text(4)));
    }

    @Test
    void noColumnEndsBehindTheFirstLineOfAParagraph() {
        assertEquals(List.of(2, 5), ends(2, new StripColumn().text(2).text(3)));
        assertEquals(List.of(3), ends(2, new StripColumn().text(3)));
    }

    @Test
    void aPageHoldsWhatItsColumnsHoldTogether() {
        assertEquals(
                List.of(1 + 17, 9), new StripColumn().text(1).columns(2, 26).pages(10));
    }

    private static StripColumn items(int count) {
        StripColumn column = new StripColumn();
        for (int i = 0; i < count; i++) {
            column.block(Nature.ITEM, Keep.LINES, 1);
        }
        return column;
    }

    private static List<Integer> ends(int columns, StripColumn column) {
        Strip.Columns run = new Strip.Columns(columns, 100);
        List<Strip> strips =
                column.strips().stream().map(strip -> strip.through(run)).toList();
        return ColumnBalance.of(strips, 0, strips.size()).ends();
    }
}
