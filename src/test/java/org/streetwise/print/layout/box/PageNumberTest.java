package org.streetwise.print.layout.box;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {
    @ParameterizedTest
    @CsvSource({"1,i", "4,iv", "9,ix", "14,xiv", "40,xl", "99,xcix", "444,cdxliv", "2026,mmxxvi"})
    void romanNumbersAreWrittenSmall(int number, String label) {
        assertEquals(label, new PageNumber(PageNumber.Style.ROMAN, number).label());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1234,1234"})
    void arabicNumbersAreNotGrouped(int number, String label) {
        assertEquals(label, new PageNumber(PageNumber.Style.ARABIC, number).label());
    }
}
