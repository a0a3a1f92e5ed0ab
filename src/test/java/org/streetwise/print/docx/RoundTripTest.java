package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetwise.tell.document.SampleDocument;
import org.w3c.dom.Element;

/// What remains of a Word file after LibreOffice has opened and saved it.
@Tag("tools")
class RoundTripTest {
    @TempDir
    private Path folder;

    @Test
    void headingsListsTablesNotesAndLinksAreStillThere() throws Exception {
        byte[] file = DocxSample.render(SampleDocument.once());
        Files.write(folder.resolve("word.docx"), file);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        folder.resolve("word.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(office.waitFor(2, TimeUnit.MINUTES));

        DocxParts saved = DocxParts.of(Files.readAllBytes(folder.resolve("saved/word.docx")));

        assertEquals(counts(DocxParts.of(file)), counts(saved));
    }

    private static Map<String, Long> counts(DocxParts parts) {
        Map<String, Long> counts = new TreeMap<>();
        for (String name : new String[] {"w:tbl", "w:footnoteReference", "w:drawing"}) {
            counts.put(name, (long) parts.elements("word/document.xml", name).size());
        }
        for (Element link : parts.elements("word/document.xml", "w:hyperlink")) {
            counts.merge(link.hasAttribute("w:anchor") ? "links inside" : "links outside", 1L, Long::sum);
        }
        counts.put("headings", (long) DocxOutline.ofLevels(parts).size());
        return counts;
    }
}
