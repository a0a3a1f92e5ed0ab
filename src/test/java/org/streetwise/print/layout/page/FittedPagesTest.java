package org.streetwise.print.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.print.layout.page.Strip.Nature;
import org.streetwise.print.style.TextStyle.Keep;

class FittedPagesTest {
    private static final double PAGE = 400;
    private static final double LINE = 10;
    private static final double WHITE = 10;
    private static final double BELOW = 3 * LINE;

    @Test
    void aLastPageWithNextToNothingIsSavedByLessWhiteSpace() {
        ChapterBreaks pages = pages(paragraphs(14, 2));

        assertPages(1, 0.9 * WHITE, 0, pages);
    }

    @Test
    void aLastPageWithNextToNothingIsSavedByALineMore() {
        assertPages(1, 0, LINE, pages(new StripColumn().text(41).strips()));
    }

    @Test
    void noLineIsAddedThatWouldTouchThePageNumber() {
        List<Strip> strips = new StripColumn().text(41).strips();

        assertPages(2, 0, 0, FittedPages.of(strips, heights(1.5 * LINE), false, Optional.empty()));
    }

    @Test
    void aLastPageWithNextToNothingGetsMoreWhereItIsNotSaved() {
        ChapterBreaks pages = pages(paragraphs(16, 2));

        assertPages(2, 1.1 * WHITE, -LINE, pages);
        assertEquals(List.of(24, 8), StripColumn.counts(pages.ranges()));
    }

    @Test
    void aPageIsSavedRatherThanThatTheLastOneGetsMore() {
        assertPages(2, 0.9 * WHITE, LINE, pages(paragraphs(44, 1)));
    }

    @Test
    void aPageThatHoldsTwoThirdsBeforeATableGetsTheTable() {
        List<Strip> strips = new ArrayList<>(paragraphs(9, 2));
        strips.addAll(new StripColumn().block(Nature.PICTURE, Keep.TOGETHER, 1).strips());
        strips.add(strips.removeLast().heightened(PAGE - 260 - LINE / 2));

        assertPages(1, 0.9 * WHITE, 0, pages(strips));
    }

    @Test
    void allStaysAsItIsWhereTheLastPageHoldsEnough() {
        assertPages(2, WHITE, 0, pages(paragraphs(18, 2)));
    }

    @Test
    void allStaysAsItIsWhereNothingHelps() {
        List<Strip> strips = new StripColumn().text(40 + 40 + 7).strips();

        assertPages(3, 0, 0, pages(strips));
    }

    @Test
    void aPageThatHoldsLittleBeforeAChartIsSaved() {
        List<Strip> strips = new StripColumn()
                .text(41)
                .block(Nature.PICTURE, Keep.TOGETHER, 1)
                .strips();
        strips.add(strips.removeLast().heightened(PAGE - 2 * LINE));

        assertPages(2, 0, LINE, pages(strips));
    }

    @Test
    void aPortraitFillsLeaves() {
        assertPages(2, 0.8 * WHITE, LINE, FittedPages.of(paragraphs(46, 1), heights(BELOW), true, Optional.empty()));
        assertPages(3, WHITE, 0, pages(paragraphs(46, 1)));
    }

    @Test
    void aPortraitFillsLeavesThoughThatTakesMuch() {
        assertPages(2, 0.7 * WHITE, LINE, FittedPages.of(paragraphs(48, 1), heights(BELOW), true, Optional.empty()));
    }

    @Test
    void aPortraitThatIsTooLongForItKeepsItsOddPage() {
        assertPages(3, WHITE, 0, FittedPages.of(paragraphs(50, 1), heights(BELOW), true, Optional.empty()));
    }

    @Test
    void aPortraitOfOnePageIsLeftAlone() {
        assertPages(1, WHITE, 0, FittedPages.of(paragraphs(12, 1), heights(BELOW), true, Optional.empty()));
    }

    @Test
    void whatHasRoomOnTwoPagesTakesOneWhereItFits() {
        assertPages(1, WHITE, 0, FittedPages.of(paragraphs(12, 1), heights(BELOW), true, Optional.of(2)));
        assertPages(1, 0.9 * WHITE, 0, FittedPages.of(paragraphs(14, 2), heights(BELOW), true, Optional.of(2)));
    }

    @Test
    void whatTakesBothFillsThemAlike() {
        ChapterBreaks pages = FittedPages.of(paragraphs(16, 2), heights(BELOW), true, Optional.of(2));

        assertEquals(List.of(16, 16), StripColumn.counts(pages.ranges()));
    }

    private static PageHeights heights(double below) {
        return new PageHeights(PAGE, PAGE, LINE, below);
    }

    private static ChapterBreaks pages(List<Strip> strips) {
        return FittedPages.of(strips, heights(BELOW), false, Optional.empty());
    }

    private static void assertPages(int count, double white, double longer, ChapterBreaks pages) {
        assertEquals(count, pages.ranges().size());
        assertEquals(white, pages.strips().get(2).before());
        assertEquals(longer, pages.longer());
    }

    /// Paragraphs with white space between them.
    private static List<Strip> paragraphs(int count, int lines) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Strip> paragraph = new StripColumn().text(lines).strips();
            paragraph.set(0, paragraph.getFirst().spaced(WHITE));
            strips.addAll(paragraph);
        }
        return strips;
    }
}
