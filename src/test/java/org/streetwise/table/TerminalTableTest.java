package org.streetwise.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.report.TerminalText;

class TerminalTableTest {
    @Test
    void columnsFitTheirContents() {
        assertEquals("""
                no  thing   said by           day         counts
                 7  a/een   Zeg "nee", of ja  2021-12-10  figures 2, story 1
                 –  b/twee  =1+1

                2 things
                """, TerminalTable.text(SampleTable.FULL, TerminalTable.UNLIMITED));
    }

    @Test
    void aNarrowTerminalDropsColumnsAndCutsTexts() {
        assertEquals("""
                no  thing   said by     day
                 7  a/een   Zeg "nee"…  2021-12-10
                 –  b/twee  =1+1

                2 things
                """, TerminalTable.text(SampleTable.FULL, 34));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        String wide = "Een les uit 東京 en 京都 over 👩‍👩‍👧 en café's".repeat(3);

        for (int width = 12; width < 60; width++) {
            for (String line :
                    TerminalTable.text(SampleTable.ofText(wide), width).split("\n")) {
                assertTrue(TerminalText.width(line) <= width, line);
            }
        }
    }

    @Test
    void textsCannotMoveTheCursor() {
        String text = TerminalTable.text(SampleTable.ofText("a\u001b[2Jb\u202ec\nd"), TerminalTable.UNLIMITED);

        assertEquals(4, text.lines().count());
        assertFalse(text.contains("\u001b") || text.contains("\u202e"));
        assertTrue(text.contains("<U+001B>"));
    }

    @Test
    void anEmptyTableSaysSo() {
        assertEquals(
                "no things\n",
                TerminalTable.text(
                        new Table("things", "thing", SampleTable.FULL.columns(), List.of()), TerminalTable.UNLIMITED));
    }
}
