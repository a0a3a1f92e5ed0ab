package org.streetwise.print.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;

class PageBreakerTest {
    private static final int LINES = 20;

    @Test
    void aListLeavesNoItemAlone() {
        StripColumn column = new StripColumn().text(17);
        for (int i = 0; i < 4; i++) {
            column.block(Nature.ITEM, Keep.LINES, 1);
        }
        column.text(10);
        assertEquals(List.of(19, 12), column.pages(LINES));
    }

    @Test
    void pagesAreFilled() {
        StripColumn column = new StripColumn();
        for (int i = 0; i < 12; i++) {
            column.text(4);
        }
        assertEquals(List.of(20, 20, 8), column.pages(LINES));
    }

    @Test
    void oneLineOfAParagraphIsNotLeftAtAPagesFoot() {
        assertEquals(List.of(19, 6), new StripColumn().text(19).text(6).pages(LINES));
    }

    @Test
    void oneLineOfAParagraphIsNotCarriedOver() {
        assertEquals(List.of(19, 7), new StripColumn().text(15).text(6).text(5).pages(LINES));
    }

    @Test
    void aParagraphOfThreeLinesIsNotParted() {
        assertEquals(List.of(18, 8), new StripColumn().text(18).text(3).text(5).pages(LINES));
    }

    @Test
    void aHeadingStaysWithTwoLinesOfWhatFollows() {
        assertEquals(
                List.of(18, 7), new StripColumn().text(18).heading().text(6).pages(LINES));
    }

    @Test
    void aHeadingStaysWithAShortParagraphAndTheNextOne() {
        assertEquals(
                List.of(18, 8),
                new StripColumn().text(18).heading().text(1).text(6).pages(LINES));
    }

    @Test
    void headingsInARowStayTogether() {
        assertEquals(
                List.of(17, 8),
                new StripColumn().text(17).heading().heading().text(6).pages(LINES));
    }

    @Test
    void aLessonDoesNotStartInTheLastFiveLines() {
        StripColumn column = new StripColumn()
                .text(16)
                .block(Nature.LESSON_HEADING, Keep.WITH_NEXT, 1)
                .text(10);
        assertEquals(List.of(16, 11), column.pages(LINES));
    }

    @Test
    void aLessonMayStartJustAboveTheLastFiveLines() {
        StripColumn column = new StripColumn()
                .text(15)
                .block(Nature.LESSON_HEADING, Keep.WITH_NEXT, 1)
                .text(10);
        assertEquals(List.of(20, 6), column.pages(LINES));
    }

    @Test
    void anAttributionStaysWithItsQuote() {
        StripColumn column = new StripColumn()
                .text(17)
                .block(Nature.QUOTE, Keep.LINES, 3)
                .block(Nature.ATTRIBUTION, Keep.TOGETHER, 1)
                .text(6);
        assertEquals(List.of(15, 12), column.pages(LINES));
    }

    @Test
    void aQuoteDoesNotOpenAPage() {
        StripColumn column = new StripColumn()
                .text(20)
                .block(Nature.QUOTE, Keep.WITH_NEXT, 2)
                .block(Nature.ATTRIBUTION, Keep.TOGETHER, 1)
                .text(6);
        assertEquals(List.of(18, 11), column.pages(LINES));
    }

    @Test
    void aCaptionStaysWithTheTablesFirstRow() {
        StripColumn column = new StripColumn()
                .text(18)
                .block(Nature.CAPTION, Keep.WITH_NEXT, 1)
                .table(9);
        assertEquals(List.of(18, 11), column.pages(LINES));
    }

    @Test
    void aTableMovesWholeWhereThatLeavesLittleWhite() {
        assertEquals(List.of(17, 9), new StripColumn().text(17).table(8).pages(LINES));
    }

    @Test
    void aTableIsPartedRatherThanLeaveHalfAPageWhite() {
        assertEquals(
                List.of(20, 13), new StripColumn().text(10).table(12).text(10).pages(LINES));
    }

    /// Unless the table has no more than five rows.
    @Test
    void aPartedTableLeavesNoTwoRowsAlone() {
        assertEquals(
                List.of(19, 13), new StripColumn().text(9).table(12).text(10).pages(LINES));
    }

    @Test
    void aRepeatedHeaderRowTakesItsRoom() {
        assertEquals(List.of(20, 19), new StripColumn().table(38).pages(LINES));
    }

    @Test
    void aTablesNotesStayWithItsLastRow() {
        StripColumn column = new StripColumn()
                .table(19)
                .block(Nature.TABLE_NOTE, Keep.TOGETHER, 1)
                .text(6);
        assertEquals(List.of(17, 10), column.pages(LINES));
    }

    @Test
    void anAnnouncementStaysWithItsList() {
        StripColumn column = new StripColumn()
                .text(19)
                .block(Nature.ANNOUNCEMENT, Keep.LINES, 1)
                .block(Nature.ITEM, Keep.LINES, 6);
        assertEquals(List.of(19, 7), column.pages(LINES));
    }

    @Test
    void aChaptersLastPageIsNotLeftWithNextToNothing() {
        assertEquals(List.of(17, 5), new StripColumn().text(10).text(12).pages(LINES));
    }

    @Test
    void whatIsHigherThanAPageStillGetsOne() {
        StripColumn column = new StripColumn().text(4);
        column.strips()
                .add(new Strip(
                        0, 500, List.of(), List.of(), List.of(), new Strip.Group(Nature.ROW, Keep.TOGETHER, 1), 0));
        assertEquals(List.of(4, 1, 6), column.text(6).pages(LINES));
    }

    @Test
    void whatFitsOnFewerPagesThanItHasRoomOnTakesFewer() {
        assertEquals(
                List.of(14), new StripColumn().text(3).text(4).text(3).text(4).pages(LINES, 2));
    }

    @Test
    void theLastOfALimitedNumberOfPagesIsNotLeftWithLittle() {
        StripColumn column = new StripColumn().text(LINES).text(LINES).text(6);
        assertEquals(List.of(23, 23), column.pages(2 * LINES, 2));
    }

    @Test
    void whatIsTooMuchForALimitedNumberOfPagesTakesMore() {
        StripColumn column = new StripColumn().text(LINES).text(LINES).text(LINES);
        assertEquals(List.of(LINES, LINES, LINES), column.pages(LINES, 2));
        assertEquals(List.of(1), new StripColumn().text(1).pages(LINES, 2));
    }

    @Test
    void aNoteStandsOnThePageOfItsCall() {
        StripColumn column = new StripColumn().text(10).calling(3).text(20);
        assertEquals(List.of(15, 15), column.pages(LINES));
        assertEquals(List.of(3, 0), column.notes(LINES));
    }

    @Test
    void aLineGoesOnWithTheNoteThatItCalls() {
        StripColumn column = new StripColumn().text(14).text(4).calling(3).text(6);
        assertEquals(List.of(16, 8), column.pages(LINES));
        assertEquals(List.of(0, 3), column.notes(LINES));
    }

    @Test
    void aLongNoteRunsOn() {
        StripColumn column = new StripColumn().text(10).calling(16).text(20);
        assertEquals(
                List.of(8, 8),
                column.notes(LINES).stream().filter(lines -> lines > 0).toList());
        assertEquals(
                30, column.pages(LINES).stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aNoteLongerThanAPageGetsPagesOfItsOwn() {
        StripColumn column = new StripColumn().text(2).calling(50);
        assertEquals(
                50, column.notes(LINES).stream().mapToInt(Integer::intValue).sum());
    }
}
