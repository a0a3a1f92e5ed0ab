package org.streetwise.print.docx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.print.measure.TableColumns;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Role;

class TableGridTest {
    @Test
    void roundingLosesNothing() {
        TableGrid grid = TableGrid.of(table(Attributes.NONE), columns(-60));

        assertEquals(-1200, grid.left());
        assertEquals(List.of(640L, 841L, 200L), grid.widths());
        assertEquals(1681, grid.width());
    }

    @Test
    void whiteSpaceIsRightOfEachColumnButTheLast() {
        TableGrid grid = TableGrid.of(table(Attributes.NONE), columns(0));

        assertEquals(240, grid.gutter(0));
        assertEquals(0, grid.gutter(2));
    }

    @Test
    void whiteSpaceInAMatrixIsLeftOfItsGroups() {
        TableGrid grid = TableGrid.of(table(Attributes.of(Role.MATRIX)), columns(0));

        assertEquals(List.of(0L, 240L, 240L), grid.gaps());
        assertEquals(0, grid.gutter(0));
        assertEquals(List.of(400L, 841L, 440L), grid.widths());
    }

    private static TableColumns columns(double left) {
        return new TableColumns(left, List.of(0.0, 12.0, 12.0), List.of(20.02, 30.02, 10.02), List.of(0.0, 0.0, 0.0));
    }

    private static Table table(Attributes attributes) {
        Column column = new Column(Alignment.LEFT);
        Cell cell = new Cell(Cell.Kind.DATA, List.of());
        return new Table(
                attributes,
                Optional.empty(),
                List.of(column, column, column),
                List.of(List.of(cell, cell, cell)),
                List.of(),
                List.of());
    }
}
