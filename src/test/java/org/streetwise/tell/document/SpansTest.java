package org.streetwise.tell.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Block.Table.Cell;

class SpansTest {
    @Test
    void aCellSpansTheCellsThatBelongToIt() {
        Spans spans = Spans.of(rows("D D < <", "^ D D D", "D D < D"));

        assertEquals(1, spans.columns(0, 0));
        assertEquals(2, spans.rows(0, 0));
        assertEquals(3, spans.columns(0, 1));
        assertEquals(1, spans.rows(0, 1));
        assertEquals(2, spans.columns(2, 1));
        assertTrue(spans.joined(0));
        assertFalse(spans.joined(1));
    }

    @Test
    void aCellAndThoseThatBelongToItFormARectangle() {
        Spans spans = Spans.of(rows("D < D", "^ ^ D"));

        assertEquals(2, spans.columns(0, 0));
        assertEquals(2, spans.rows(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Spans.of(rows("D < D", "^ D D")));
        assertThrows(IllegalArgumentException.class, () -> Spans.of(rows("D D D", "^ < D")));
    }

    @Test
    void aCellCanNotBelongToAMissingOne() {
        assertThrows(IllegalArgumentException.class, () -> Spans.of(rows("< D")));
        assertThrows(IllegalArgumentException.class, () -> Spans.of(rows("D ^")));
    }

    private static List<List<Cell>> rows(String... rows) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" ")).map(SpansTest::cell).toList())
                .toList();
    }

    private static Cell cell(String sign) {
        Cell.Kind kind = switch (sign) {
            case "<" -> Cell.Kind.LEFT;
            case "^" -> Cell.Kind.ABOVE;
            default -> Cell.Kind.DATA;
        };
        return new Cell(kind, List.of());
    }
}
