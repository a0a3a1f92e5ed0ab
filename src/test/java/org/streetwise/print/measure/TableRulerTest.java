package org.streetwise.print.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Inline;

class TableRulerTest {
    private static final Stylesheet STYLESHEET = TestStylesheet.plain();
    private static final TableRuler RULER = new TableRuler(new Faces(new FontLibrary(), STYLESHEET), new Hyphenation());

    /// Where tables that fill the room start: in the margin.
    private static final double LEFT = -60;

    private static final double WIDTH = STYLESHEET.sheet().textWidth();
    private static final String LONG = "Woorden die een kolom vullen en nog een kolom daarbij. ".repeat(4);

    @Test
    void aTableFillsTheTextAndTheMargin() {
        TableColumns columns = columns(table(1, "Kerncijfer", LONG));

        assertEquals(LEFT, columns.left());
        assertEquals(WIDTH - LEFT, columns.width(), 0.01);
    }

    @Test
    void aNarrowTableIsAsWideAsItsWordsAndStandsAtTheTextsEdge() {
        TableColumns columns = columns(table(1, "Woningen", "5.600"));

        assertEquals(0, columns.left());
        assertTrue(columns.width() < WIDTH / 3, () -> "" + columns);
    }

    @Test
    void aTableThatTakesAThirdOfAPageIsKeptWhole() {
        double row = 11.5 + 2.5 + 2.5;
        int most = (int) (STYLESHEET.sheet().textHeight() / 3 / row);

        assertTrue(isShort(table(most, "Woningen", "5.600")));
        assertFalse(isShort(table(most + 1, "Woningen", "5.600")));
    }

    @Test
    void manyLinesInFewRowsAreNotKeptWhole() {
        assertFalse(isShort(table(2, "Woningen", LONG.repeat(8))));
    }

    private static TableColumns columns(Table table) {
        return RULER.columns(table, LEFT, WIDTH, Language.DUTCH);
    }

    private static boolean isShort(Table table) {
        return RULER.isShort(table, columns(table), Language.DUTCH);
    }

    private static Table table(int rows, String... texts) {
        List<Cell> row = Arrays.stream(texts)
                .map(text -> Cell.of(Cell.Kind.DATA, List.of(new Inline.Text(text))))
                .toList();
        return new Table(
                Attributes.NONE,
                Optional.empty(),
                Collections.nCopies(texts.length, new Table.Column(Alignment.LEFT)),
                List.of(),
                Collections.nCopies(rows, row),
                List.of());
    }
}
