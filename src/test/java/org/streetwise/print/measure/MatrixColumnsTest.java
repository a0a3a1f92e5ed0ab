package org.streetwise.print.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Column;

class MatrixColumnsTest {
    @Test
    void manySignsShareTheWidthThatNamesLeave() {
        MatrixColumns columns = MatrixColumns.of(columns(47), 690, 7.5);

        assertEquals(690, width(columns), 0.01);
        assertTrue(columns.widths().get(1) > 2 * 0.6 * 7.5, columns.toString());
        assertEquals(columns.widths().get(1), columns.widths().get(47));
    }

    @Test
    void fewSignsStandCloseTogether() {
        MatrixColumns columns = MatrixColumns.of(columns(4), 690, 7.5);

        assertEquals(18, columns.widths().get(1));
        assertTrue(width(columns) < 200, columns.toString());
    }

    @Test
    void numbersComeBeforeNames() {
        MatrixColumns columns = MatrixColumns.of(columns(60), 690, 7.5);

        assertEquals(690, width(columns), 0.01);
        assertTrue(columns.widths().get(1) >= 2 * 0.6 * 7.5 - 0.01, columns.toString());
    }

    @Test
    void aGroupStandsALittleAway() {
        MatrixColumns columns = MatrixColumns.of(columns(12), 690, 10);

        assertEquals(List.of(0.0, 6.0, 0.0), columns.gaps().subList(0, 3));
        assertEquals(6, columns.gaps().get(11));
    }

    private static List<Column> columns(int signs) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Alignment.LEFT, 20, false)));
        for (int i = 0; i < signs; i++) {
            columns.add(new Column(Alignment.CENTRE, 2, i % 10 == 0));
        }
        return columns;
    }

    private static double width(MatrixColumns columns) {
        return columns.widths().stream().mapToDouble(Double::doubleValue).sum()
                + columns.gaps().stream().mapToDouble(Double::doubleValue).sum();
    }
}
