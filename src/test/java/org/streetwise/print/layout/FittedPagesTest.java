package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FittedPagesTest {
    private static final double PAGE = 400;
    private static final double LINE = 10;
    private static final double WHITE = 10;

    @Test
    void aLastPageWithNextToNothingIsSavedByLessWhiteSpace() {
        ChapterBreaks pages = pages(paragraphs(14));

        assertEquals(1, pages.ranges().size());
        assertEquals(0.9 * WHITE, pages.strips().get(2).before());
    }

    @Test
    void whiteSpaceStaysAsItIsWhereLessSavesNoPage() {
        ChapterBreaks pages = pages(paragraphs(16));

        assertEquals(2, pages.ranges().size());
        assertEquals(WHITE, pages.strips().get(2).before());
    }

    @Test
    void whiteSpaceStaysAsItIsWhereTheLastPageHoldsEnough() {
        ChapterBreaks pages = pages(paragraphs(18));

        assertEquals(2, pages.ranges().size());
        assertEquals(WHITE, pages.strips().get(2).before());
    }

    private static ChapterBreaks pages(List<Strip> strips) {
        return FittedPages.of(strips, PAGE, PAGE, LINE, Optional.empty());
    }

    /// Paragraphs of two lines with white space between them.
    private static List<Strip> paragraphs(int count) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Strip> paragraph = new StripColumn().text(2).strips();
            strips.add(paragraph.getFirst().spaced(WHITE));
            strips.add(paragraph.getLast());
        }
        return strips;
    }
}
