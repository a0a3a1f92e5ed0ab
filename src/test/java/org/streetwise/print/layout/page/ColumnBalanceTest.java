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

    @Test
    void aStripAddedGivesTheSameColumnsAsAllAtOnce() {
        List<Strip> strips = flowing(
                3, items(5).text(3).heading().text(4).text(1).heading().text(2).text(7));
        ColumnStrips column = new ColumnStrips(strips);
        ColumnBalance balance = ColumnBalance.of(column, 0, 1);
        for (int next = 1; next < strips.size(); next++) {
            balance = balance.with(column, next);
            assertEquals(ColumnBalance.of(column, 0, next + 1), balance, "with strip " + next);
        }
    }

    private static StripColumn items(int count) {
        StripColumn column = new StripColumn();
        for (int i = 0; i < count; i++) {
            column.block(Nature.ITEM, Keep.LINES, 1);
        }
        return column;
    }

    private static List<Integer> ends(int columns, StripColumn column) {
        List<Strip> strips = flowing(columns, column);
        return ColumnBalance.of(new ColumnStrips(strips), 0, strips.size()).ends();
    }

    private static List<Strip> flowing(int columns, StripColumn column) {
        Strip.Columns run = new Strip.Columns(columns, 100);
        return column.strips().stream().map(strip -> strip.through(run)).toList();
    }
}
