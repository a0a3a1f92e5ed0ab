package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The drawing in the programme with odd texts. [PrintedProgrammesTest] checks its words in Word and PDF, and runs lint
/// and validators on both.
@Tag("slow")
class PrintedDrawingTest {
    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        byte[] docx = Printed.programme("odd").docx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String part(String rels, String id) {
        return rels.replaceFirst("(?s).*Id=\"" + id + "\"[^>]*Target=\"([^\"]*)\".*", "$1");
    }

    @Test
    void wordGetsTheDrawingAndItsPixels() throws IOException {
        Map<String, String> parts = parts();
        String body = parts.get("word/document.xml");
        String rels = parts.get("word/_rels/document.xml.rels");
        String both =
                "(?s).*<a:blip r:embed=\"(\\w+)\"><a:extLst><a:ext uri=\"\\{96DAC541-7B7A-43D3-8B79-37D633B846F1\\}\">"
                        + "<asvg:svgBlip [^>]*r:embed=\"(\\w+)\".*";
        String pixels = part(rels, body.replaceFirst(both, "$1"));
        String drawing = part(rels, body.replaceFirst(both, "$2"));

        assertEquals(pixels.replace(".png", ".svg"), drawing);
        assertTrue(parts.get("word/" + pixels).contains("PNG"));
        assertTrue(parts.get("word/" + drawing).startsWith("<svg xmlns="), drawing);
        assertTrue(parts.get("[Content_Types].xml").contains("Extension=\"svg\" ContentType=\"image/svg+xml\""));
    }

    @Test
    void invisibleContentOfADrawingIsDropped() throws IOException {
        for (Map.Entry<String, String> part : parts().entrySet()) {
            assertFalse(part.getValue().contains("mijnwerkmap"), part.getKey());
        }
    }
}
