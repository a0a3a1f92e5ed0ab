package org.streetwise.print.docx.part;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.streetwise.print.docx.DocxParts;
import org.streetwise.print.docx.DocxSample;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.tell.document.SampleDocument;

class CarriedFontsTest {
    private static final byte[] FILE = DocxSample.render(SampleDocument.once());
    private static final DocxParts SAMPLE = DocxParts.of(FILE);
    private static final Pattern BOLD =
            Pattern.compile("<w:embedBold r:id=\"(rId\\d+)\" w:fontKey=\"\\{([0-9A-F-]{36})}\" w:subsetted=\"1\"/>");

    @Test
    void theTypefacesOfTextComeAlongAndCanBeUnveiled() throws IOException {
        String table = SAMPLE.text("word/fontTable.xml");
        Matcher bold = BOLD.matcher(table);
        assertTrue(bold.find(), table);
        assertTrue(table.contains("<w:font w:name=\"Lato\">"), table);
        assertFalse(table.contains("Liberation Mono"), table);
        String links = SAMPLE.text("word/_rels/fontTable.xml.rels");
        assertTrue(links.contains("Id=\"" + bold.group(1) + "\""), links);
        assertTrue(SAMPLE.text("word/settings.xml").contains("<w:embedTrueTypeFonts/><w:saveSubsetFonts/>"));

        byte[] font = CarriedFonts.veiled(
                part("word/fonts/Lato-Bold.odttf"),
                UUID.fromString(bold.group(2).toLowerCase(Locale.ROOT)));

        assertArrayEquals(
                new FontLibrary().find("Lato", true, false).orElseThrow().forEditors(), font);
    }

    private static byte[] part(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(FILE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }

    /// ECMA-376 §17.8.1
    @Test
    void theKeyIsTakenFromItsEnd() {
        UUID key = UUID.fromString("00010203-0405-0607-0809-0a0b0c0d0e0f");

        byte[] veiled = CarriedFonts.veiled(new byte[40], key);

        assertEquals(0x0F, veiled[0]);
        assertEquals(0x00, veiled[15]);
        assertEquals(0x0F, veiled[16]);
        assertEquals(0, veiled[32]);
    }
}
