package org.streetwise.print.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.font.Typeface;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Inline;

class CellRulerTest {
    private static final double ROUNDING = 0.5;
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Typeface PLAIN = FONTS.find("Lato", false, false).orElseThrow();
    private static final Typeface BOLD = FONTS.find("Lato", true, false).orElseThrow();
    private static final CellRuler DUTCH = new CellRuler(PLAIN, BOLD, 10, new Hyphenation(), Language.DUTCH);
    private static final CellRuler ENGLISH = new CellRuler(PLAIN, BOLD, 10, new Hyphenation(), Language.ENGLISH);

    @Test
    void aTextIsMeasuredByPartsWordsAndLines() {
        CellRuler.Size size = DUTCH.size(cell("de gemeenten"));

        assertEquals(PLAIN.width("meen-", 10) + ROUNDING, size.part(), 0.01);
        assertEquals(PLAIN.width("gemeenten", 10) + ROUNDING, size.word(), 0.01);
        assertEquals(PLAIN.width("de gemeenten", 10) + ROUNDING, size.line(), 0.3);
    }

    @Test
    void aLineMayEndBehindAWrittenHyphen() {
        CellRuler.Size size = DUTCH.size(cell("WWW-ZZZ"));

        assertEquals(PLAIN.width("WWW-", 10) + ROUNDING, size.part(), 0.01);
        assertTrue(size.word() > size.part());
    }

    @Test
    void wordsThatStandOutAreMeasuredAsTheyAreSet() {
        Cell strong = Cell.of(Cell.Kind.DATA, List.of(new Inline.Strong(List.of(new Inline.Text("woningen")))));

        assertEquals(BOLD.width("woningen", 10) + ROUNDING, DUTCH.size(strong).word(), 0.01);
    }

    @Test
    void numbersLineUpAtTheirDecimalSign() {
        assertEquals(0, DUTCH.figure(cell("1.024")).tail());
        assertEquals(PLAIN.width(",75", 10), DUTCH.figure(cell("1.024,75")).tail());
        assertEquals(PLAIN.width("1.024", 10), DUTCH.figure(cell("1.024,75")).whole());
        assertEquals(0, ENGLISH.figure(cell("1,024")).tail());
        assertEquals(PLAIN.width(".75", 10), ENGLISH.figure(cell("1,024.75")).tail());
    }

    @Test
    void lettersBehindNumbersHang() {
        assertEquals(
                PLAIN.width("\u00A0b", 10), DUTCH.figure(cell("1.510\u00A0b")).tail());
        assertEquals(
                PLAIN.width(",5\u00A0aa", 10),
                DUTCH.figure(cell("62,5\u00A0aa")).tail());
    }

    @Test
    void raisedLettersHangAsSmallAsTheyAre() {
        Cell raised = Cell.of(Cell.Kind.DATA, List.of(new Inline.Text("1.510"), new Inline.Superscript("\u00A0b")));

        assertEquals(PLAIN.width("\u00A0b", 6.5), DUTCH.figure(raised).tail(), 0.01);
        assertEquals(PLAIN.width("1.510", 10), DUTCH.figure(raised).whole(), 0.01);
    }

    @Test
    void wordsEndWhereNumbersLineUpAndNeedRoomThere() {
        assertEquals(new CellRuler.Figure(PLAIN.width("geheim", 10) + ROUNDING, 0), DUTCH.figure(cell("geheim")));
        assertEquals(new CellRuler.Figure(PLAIN.width("van", 10) + ROUNDING, 0), DUTCH.figure(cell("12 van de 18")));
    }

    private static Cell cell(String text) {
        return Cell.of(Cell.Kind.DATA, List.of(new Inline.Text(text)));
    }
}
