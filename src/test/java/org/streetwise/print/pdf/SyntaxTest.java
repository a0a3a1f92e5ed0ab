package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    @Test
    void whiteSpaceStandsOnlyWhereWordsWouldRunTogether() {
        Syntax page =
                new Syntax().open().name("Type").name("Page").name("Parent").reference(3);
        page.name("Box").openArray().integer(0).integer(-5).closeArray().close();

        assertEquals("<</Type/Page/Parent 3 0 R/Box[0 -5]>>", text(page));
    }

    @Test
    void numbersHaveAsManyDecimalsAsTheyNeed() {
        Syntax numbers = new Syntax();
        for (double number : new double[] {0, -0.001, 1, -1.5, 0.05, 12.345, 595.28, 100000.999}) {
            numbers.number(number);
        }
        numbers.fine(0.0625).fine(1.0 / 3);

        assertEquals("0 0 1 -1.5 .05 12.35 595.28 100001 .063 .333", text(numbers));
    }

    @Test
    void whatNoReaderCanTakeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Syntax().number(Double.POSITIVE_INFINITY));
    }

    @Test
    void whatWouldEndAStringIsEscaped() {
        assertEquals("(a\\(b\\)c\\\\)", text(new Syntax().ascii("a(b)c\\")));
        // U+280D has the bytes of a parenthesis and of a line end that would be read as another.
        assertArrayEquals(
                new byte[] {'(', (byte) 0xFE, (byte) 0xFF, '\\', '(', '\\', 'r', ')'},
                new Syntax().text("\u280D").toByteArray());
    }

    private static String text(Syntax syntax) {
        return new String(syntax.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
