package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final double EXACT = 1e-9;

    @Test
    void widthIsSharedByWeight() {
        double[] widths = ColumnWidths.share(new int[] {1, 3}, new double[] {20, 20}, 200);
        assertArrayEquals(new double[] {50, 150}, widths, EXACT);
    }

    @Test
    void aColumnGetsWhatItsLongestWordNeeds() {
        double[] widths = ColumnWidths.share(new int[] {1, 3}, new double[] {70, 20}, 200);
        assertArrayEquals(new double[] {70, 130}, widths, EXACT);
    }

    @Test
    void thoseWithMostToSpareGiveMost() {
        double[] widths = ColumnWidths.share(new int[] {1, 1, 1}, new double[] {100, 60, 20}, 300);
        assertArrayEquals(new double[] {100, 100, 100}, widths, EXACT);
        widths = ColumnWidths.share(new int[] {1, 1, 1}, new double[] {115, 85, 70}, 300);
        assertArrayEquals(new double[] {115, 95, 90}, widths, EXACT);
    }

    @Test
    void noWordMakesAColumnWiderThanTwoFifths() {
        double[] widths = ColumnWidths.share(new int[] {1, 3}, new double[] {190, 20}, 200);
        assertArrayEquals(new double[] {80, 120}, widths, EXACT);
    }
}
