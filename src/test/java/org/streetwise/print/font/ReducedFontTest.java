package org.streetwise.print.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedFontTest {
    private static final FontRenderContext PAGE = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @ValueSource(strings = {"Lato", "Liberation Serif", "Liberation Mono"})
    void latinTextLooksTheSameInLessThanHalfTheBytes(String family) throws IOException, FontFormatException {
        Typeface face = new FontLibrary().find(family, false, false).orElseThrow();
        byte[] reduced = face.forEditors();
        String text = "Ĳsberg, coördinatie, naïef: ½ van € 75 → ‘ja’ – Łódź ǎ 7²";

        GlyphVector before = vector(face.file(), text);
        GlyphVector after = vector(reduced, text);

        assertTrue(reduced.length < face.file().length * 0.72, reduced.length + " of " + face.file().length);
        for (int i = 0; i < text.length(); i++) {
            assertEquals(before.getGlyphCode(i), after.getGlyphCode(i), text.substring(i));
            assertEquals(
                    before.getGlyphOutline(i).getBounds2D(),
                    after.getGlyphOutline(i).getBounds2D(),
                    text.substring(i));
        }
    }

    @Test
    void theFontForEditorsIsMadeOnce() {
        Typeface face = new FontLibrary().find("Lato", false, false).orElseThrow();

        assertTrue(face.forEditors() == face.forEditors(), "made twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lato", "Liberation Sans"})
    void theSumsOfTablesAndFileAreRight(String family) {
        byte[] bytes = new FontLibrary().find(family, true, false).orElseThrow().forEditors();
        FontFile file = new FontFile(bytes);

        assertEquals(0xB1B0AFBA, sum(bytes, 0, bytes.length));
        for (int i = 0; i < file.tags().size(); i++) {
            int entry = 12 + 16 * i;
            if (!file.tag(entry).equals("head")) {
                assertEquals(
                        file.int32(entry + 4),
                        sum(bytes, file.int32(entry + 8), file.int32(entry + 12)),
                        file.tag(entry));
            }
        }
    }

    private static int sum(byte[] bytes, int from, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (bytes[from + i] & 0xFF) << 24 - 8 * (i & 3);
        }
        return sum;
    }

    private static GlyphVector vector(byte[] font, String text) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(100f)
                .createGlyphVector(PAGE, text);
    }
}
