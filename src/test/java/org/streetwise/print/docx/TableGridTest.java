package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Column;

class TableGridTest {
    @Test
    void columnsShareTheWholeWidthByWeight() {
        List<Column> columns =
                List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 1), new Column(Alignment.RIGHT, 1));
        TableGrid grid = TableGrid.of(columns, 0, 5);

        assertEquals(List.of(33L, 33L, 34L), grid.widths());
        assertEquals(100, grid.width());
    }

    @Test
    void aTableThatReachesIntoTheMarginIsWiderByThat() {
        TableGrid grid = TableGrid.of(List.of(new Column(Alignment.LEFT, 1)), -60, 300);

        assertEquals(-1200, grid.left());
        assertEquals(7200, grid.width());
    }
}
