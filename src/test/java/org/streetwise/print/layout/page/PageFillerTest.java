package org.streetwise.print.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;

class PageFillerTest {
    private static final int LINES = 20;

    @Test
    void eachPageTakesWhatFits() {
        assertEquals(List.of(20, 20, 5), new StripColumn().text(45).filled(LINES));
    }

    /// Print would leave the first page emptier.
    @Test
    void aShortLastPageIsNoReasonToEndOneSooner() {
        assertEquals(List.of(20, 1), new StripColumn().text(20).text(1).filled(LINES));
    }

    @Test
    void oneLineOfAParagraphStaysNowhereAlone() {
        assertEquals(List.of(19, 6), new StripColumn().text(19).text(6).filled(LINES));
        assertEquals(List.of(19, 7), new StripColumn().text(15).text(6).text(5).filled(LINES));
    }

    @Test
    void aHeadingStaysWithTwoLinesOfWhatFollows() {
        assertEquals(
                List.of(18, 7), new StripColumn().text(18).heading().text(6).filled(LINES));
    }

    @Test
    void aQuoteStaysWithTheTextAboveIt() {
        StripColumn column = new StripColumn().text(16).text(4).block(Nature.QUOTE, Keep.WITH_NEXT, 2);
        assertEquals(
                List.of(18, 5),
                column.block(Nature.ATTRIBUTION, Keep.TOGETHER, 1).filled(LINES));
    }

    @Test
    void whatAnnouncesAListStaysWithIt() {
        StripColumn column = new StripColumn().text(18).block(Nature.ANNOUNCEMENT, Keep.LINES, 2);
        assertEquals(List.of(18, 5), column.block(Nature.ITEM, Keep.LINES, 3).filled(LINES));
    }

    @Test
    void aListLeavesNoItemAlone() {
        StripColumn column = new StripColumn().text(19);
        for (int i = 0; i < 3; i++) {
            column.block(Nature.ITEM, Keep.LINES, 1);
        }
        assertEquals(List.of(19, 3), column.filled(LINES));
    }

    @Test
    void aTablesHeadIsCountedOnEveryPage() {
        assertEquals(List.of(20, 19, 2), new StripColumn().table(40).filled(LINES));
    }

    @Test
    void aListsLastItemGoesWithWhatIsAboutIt() {
        StripColumn column = new StripColumn().text(18).block(Nature.ITEM, Keep.LINES, 1);
        column.block(Nature.ITEM, Keep.LINES, 1).block(Nature.ATTRIBUTION, Keep.LINES, 1);
        assertEquals(List.of(18, 3), column.filled(LINES));
    }

    @Test
    void theLastRowGoesWithAllOfItsTablesNotes() {
        StripColumn column = new StripColumn().text(14).table(4).block(Nature.TABLE_NOTE, Keep.LINES, 1);
        assertEquals(
                List.of(18, 3), column.block(Nature.TABLE_NOTE, Keep.LINES, 1).filled(LINES));
    }

    @Test
    void aNoteTakesItsRoomFromThePageThatCallsIt() {
        assertEquals(
                List.of(16, 14), new StripColumn().text(10).calling(2).text(20).filled(LINES));
    }

    @Test
    void whatIsKeptTogetherButHigherThanAPageIsParted() {
        StripColumn column = new StripColumn();
        for (int i = 0; i < 25; i++) {
            column.heading();
        }
        assertEquals(List.of(20, 5), column.filled(LINES));
    }
}
