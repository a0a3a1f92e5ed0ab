package org.streetwise.print.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSizesTest {
    private static final double EXACT = 1e-9;

    @Test
    void widthThatNobodyAsksForIsSharedInProportion() {
        assertArrayEquals(new double[] {50, 150}, share(200, of(10, 10), of(20, 20), of(25, 75)), EXACT);
    }

    @Test
    void shortTextsStayOnOneLineBesideALongOne() {
        assertArrayEquals(
                new double[] {30, 70, 100}, share(200, of(10, 10, 10), of(20, 20, 20), of(30, 70, 900)), EXACT);
    }

    @Test
    void longTextsShareWhatIsLeftByTheirLength() {
        assertArrayEquals(new double[] {140, 60}, share(200, of(10, 10), of(20, 20), of(620, 220)), EXACT);
    }

    @Test
    void aWordIsPartedOnlyWhereAllWordsTogetherAreTooWide() {
        assertArrayEquals(new double[] {70, 30}, share(100, of(30, 30), of(38, 30), of(70, 30)), EXACT);
        assertArrayEquals(new double[] {60, 40}, share(100, of(30, 30), of(38, 30), of(99, 40)), EXACT);
        assertArrayEquals(new double[] {35, 35, 30}, share(100, of(30, 30, 30), of(40, 40, 30), of(90, 90, 30)), EXACT);
    }

    @Test
    void whereEvenPartsDoNotFitAllGiveWay() {
        assertArrayEquals(new double[] {40, 40, 20}, share(100, of(60, 60, 20), of(60, 60, 20), of(60, 60, 20)), EXACT);
    }

    @Test
    void aLongWordLeavesOtherColumnsTheirWords() {
        double[] widths = share(200, of(190, 20), of(190, 75), of(190, 75));
        assertTrue(widths[1] >= 75, () -> "" + widths[1]);
    }

    @Test
    void columnsMoveTogetherBeforeAWordIsParted() {
        ColumnSizes sizes = sizes(of(30, 30, 30), of(30, 30, 30));
        assertEquals(12, sizes.gap(120, 7, 12));
        assertEquals(10, sizes.gap(110, 7, 12));
        assertEquals(7, sizes.gap(90, 7, 12));
    }

    @Test
    void columnsMoveTogetherBeforeALineEndsWithinShortTexts() {
        ColumnSizes sizes = sizes(of(30, 30, 36), of(30, 30, 36));
        assertEquals(12, sizes.gap(120, 7, 12));
        assertEquals(11, sizes.gap(118, 7, 12));
        // Nothing is won by moving together.
        assertEquals(12, sizes(of(30, 30, 90), of(30, 30, 90)).gap(120, 7, 12));
    }

    @Test
    void oneLongTextOfManyTakesNoRoomFromShortOnes() {
        ColumnSizes sizes = sizes(of(30, 30, 40), of(30, 80, 40));
        assertArrayEquals(of(30, 34, 40), sizes.share(104), 0.01);
    }

    /// Three columns with words of 30 points.
    private static ColumnSizes sizes(double[] usual, double[] lines) {
        return new ColumnSizes(of(10, 10, 10), of(30, 30, 30), usual, lines, lines, List.of(), 0.4);
    }

    private static double[] share(double width, double[] parts, double[] words, double[] lines) {
        return new ColumnSizes(parts, words, lines, lines, lines, List.of(), 0.4).share(width);
    }

    private static double[] of(double... sizes) {
        return sizes;
    }
}
