package org.streetwise.tell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.tell.document.TestTree.cell;
import static org.streetwise.tell.document.TestTree.strong;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Block.Table.Cell;

class TotalRowTest {
    private static final Cell TOTAL = Cell.of(Cell.Kind.DATA, List.of(strong("Totaal")));
    private static final List<Cell> ROW = List.of(cell("Verkenning"), cell("1"));

    @Test
    void aLastRowThatBeginsWithBoldWordsIsATotal() {
        List<List<Cell>> rows = List.of(ROW, List.of(TOTAL, cell("1")));

        assertTrue(TotalRow.endsIn(rows));
        assertEquals(
                List.of(ROW, List.of(TOTAL, Cell.of(Cell.Kind.DATA, List.of(strong("1"))))),
                TotalRow.standingOut(rows));
    }

    @Test
    void noRowIsATotalIfOtherRowsBeginWithBoldWords() {
        List<List<Cell>> rows = List.of(List.of(TOTAL, cell("1")), List.of(TOTAL, cell("1")));

        assertFalse(TotalRow.endsIn(rows));
        assertSame(rows, TotalRow.standingOut(rows));
    }

    @Test
    void aTableWithoutOtherRowsHasNoTotal() {
        assertFalse(TotalRow.endsIn(List.of(List.of(TOTAL, cell("1")))));
        assertFalse(TotalRow.endsIn(List.of()));
    }
}
