package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    @Test
    void whiteSpaceStandsOnlyWhereWordsWouldRunTogether() {
        Syntax mark = new Syntax(256).name("P").open().name("MCID").integer(0).close();
        mark.operator("BDC").integer(1).integer(-5).operator("Td");

        assertEquals("/P<</MCID 0>>BDC\n1 -5 Td\n", text(mark));
    }

    @Test
    void numbersHaveAsManyDecimalsAsTheyNeed() {
        Syntax numbers = new Syntax(256);
        for (double number : new double[] {0, -0.001, 1, -1.5, 0.05, 12.345, 595.28, 100000.999}) {
            numbers.number(number);
        }
        numbers.fine(0.0625).fine(1.0 / 3);

        assertEquals("0 0 1 -1.5 .05 12.35 595.28 100001 .063 .333", text(numbers));
    }

    @Test
    void whatNoReaderCanTakeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Syntax(256).number(Double.POSITIVE_INFINITY));
    }

    @Test
    void whatWouldEndAStringIsEscaped() {
        // U+280D has the bytes of a parenthesis and of a carriage return, which would be read as a line feed
        assertArrayEquals(
                new byte[] {'(', (byte) 0xFE, (byte) 0xFF, '\\', '(', '\\', 'r', ')'},
                new Syntax(256).text("\u280D").toByteArray());
    }

    private static String text(Syntax syntax) {
        return new String(syntax.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
