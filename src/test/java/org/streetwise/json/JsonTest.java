package org.streetwise.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.json.Json.Items;
import org.streetwise.json.Json.Text;
import org.streetwise.json.Json.Truth;

class JsonTest {
    @Test
    void membersKeepTheirOrder() {
        Json json = Json.object()
                .with("name", "rapport.docx")
                .with("bytes", 12_345_678_901L)
                .with("formats", new Items(List.of(new Text("docx"), new Truth(true), Json.object())))
                .with("none", new Items(List.of()));

        assertEquals("""
            {
              "name": "rapport.docx",
              "bytes": 12345678901,
              "formats": [
                "docx",
                true,
                {}
              ],
              "none": []
            }
            """, json.write());
    }

    @Test
    void forbiddenCharactersAreEscaped() {
        assertEquals(
                "\"\\\"a\\\\b\\\"\\n\\r\\t\\u0000\\u001b\\u007f\\u2028\"\n",
                new Text("\"a\\b\"\n\r\t\0\u001b\u007f\u2028").write());
    }

    @Test
    void onlyLoneSurrogatesAreEscaped() {
        assertEquals("\"\\ud83d 🏠\"\n", new Text("\ud83d 🏠").write());
    }

    @Test
    void numbersHaveNoExponent() {
        assertEquals("100000\n", new Json.Number(new BigDecimal("1E+5")).write());
        assertEquals("0.10\n", new Json.Number(new BigDecimal("0.10")).write());
    }

    @Test
    void duplicateNamesAreRefused() {
        Json.Members once = Json.object().with("a", 1);

        assertThrows(IllegalArgumentException.class, () -> once.with("a", 2));
    }
}
