package org.streetwise.print.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KerningTest {
    private static final String LEFT =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzéëïöü0123456789.,:;-–'‘’“”(/&€ ГТУгтАΑΤΥαλ";
    private static final String RIGHT = "AJTVWYabcdefgjotuvwxyzëö017.,;:-–'’”)/? АДлТτοΑ";
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    @ParameterizedTest
    @CsvSource({
        "Lato, false, false",
        "Lato, true, false",
        "Lato, false, true",
        "Lato, true, true",
        "Liberation Sans, false, false",
        "Liberation Serif, false, true",
        "Liberation Serif, true, false",
        "Liberation Mono, false, false"
    })
    void pairsAreKernedAsThePlatformKernsThem(String family, boolean bold, boolean italic) throws Exception {
        Typeface face = new FontLibrary().find(family, bold, italic).orElseThrow();
        Font on = platform(face, TextAttribute.KERNING_ON);
        Font off = platform(face, 0);
        List<String> differing = new ArrayList<>();
        int kerned = 0;
        for (char left : LEFT.toCharArray()) {
            for (char right : RIGHT.toCharArray()) {
                if (!face.covers(left) || !face.covers(right)) {
                    continue;
                }
                double theirs = (position(on, left, right) - position(off, left, right)) * 1000 / face.unitsPerEm();
                double ours = face.kerning(left, right);
                kerned += ours == 0 ? 0 : 1;
                if (Math.abs(theirs - ours) > 0.01) {
                    differing.add("" + left + right + ": " + theirs + " against " + ours);
                }
            }
        }
        assertEquals(List.of(), differing);
        assertTrue(family.endsWith("Mono") ? kerned == 0 : kerned > 100, kerned + " pairs");
    }

    private static Font platform(Typeface face, int kerning) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file()))
                .deriveFont(Map.of(TextAttribute.SIZE, (float) face.unitsPerEm(), TextAttribute.KERNING, kerning));
    }

    private static double position(Font font, char left, char right) {
        return font.layoutGlyphVector(CONTEXT, new char[] {left, right}, 0, 2, Font.LAYOUT_LEFT_TO_RIGHT)
                .getGlyphPosition(2)
                .getX();
    }
}
