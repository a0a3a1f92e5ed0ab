package org.streetwise.print.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Target;

class FixedPagesTest {
    private static final int LINES = 20;
    private static final Target FIRST = new Target("first");
    private static final Target SECOND = new Target("second");
    private static final Target THIRD = new Target("third");

    private static void assertPages(List<Integer> counts, List<Target> openings, ChapterBreaks pages) {
        assertEquals(counts, StripColumn.counts(pages.ranges()));
        assertEquals(openings, pages.openings());
    }

    @Test
    void whatFitsOnOnePageTakesOne() {
        StripColumn column =
                new StripColumn().heading(FIRST).text(9).heading(SECOND).text(8);

        assertPages(List.of(19), List.of(), column.fixed(LINES, 2));
    }

    @Test
    void whatIsAlmostOnePageBeginsTheOtherWithAHeading() {
        StripColumn column =
                new StripColumn().heading(FIRST).text(9).heading(SECOND).text(11);

        assertPages(List.of(10, 12), List.of(SECOND), column.fixed(LINES, 2));
    }

    @Test
    void aPageThatPrintBeginsWithinTheTextBeginsWithTheHeadingBefore() {
        StripColumn column =
                new StripColumn().heading(FIRST).text(6).heading(SECOND).text(24);

        assertPages(List.of(20, 12), List.of(), column.fixed(LINES, 2));
        column = new StripColumn().heading(FIRST).text(12).heading(SECOND).text(14);
        assertPages(List.of(13, 15), List.of(SECOND), column.fixed(LINES, 2));
    }

    @Test
    void eachPageBeginsWithAHeadingOfItsOwn() {
        StripColumn column = new StripColumn()
                .heading(FIRST)
                .text(14)
                .heading(SECOND)
                .text(14)
                .heading(THIRD)
                .text(13);

        assertPages(List.of(15, 15, 14), List.of(SECOND, THIRD), column.fixed(LINES, 3));
    }

    @Test
    void whatIsTooLongFillsPagesAsAnyOther() {
        StripColumn column =
                new StripColumn().heading(FIRST).text(29).heading(SECOND).text(29);

        assertPages(List.of(20, 20, 20), List.of(), column.fixed(LINES, 2));
    }

    @Test
    void whatHasNoHeadingsFillsPagesAsAnyOther() {
        assertPages(List.of(12), List.of(), new StripColumn().text(12).fixed(LINES, 2));
    }
}
