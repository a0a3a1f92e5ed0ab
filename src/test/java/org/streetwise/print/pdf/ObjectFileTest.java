package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

class ObjectFileTest {
    private static final COSName KEPT = COSName.getPDFName("Kept");

    @Test
    void readersFindEveryObjectWhereverItLies() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectFile file = ObjectFile.begin(out);
        PdfArray all = new PdfArray();
        for (int i = 0; i < 1_234; i++) {
            // every other number is given to an object that is never written
            file.getPdfIndirectReference();
            all.add(file.addToBody(new PdfArray(new PdfNumber(i))).getIndirectReference());
        }
        byte[] deflated = Deflated.of("stroom".getBytes(StandardCharsets.UTF_8));
        all.add(file.addToBody(ObjectFile.deflated(deflated)).getIndirectReference());
        end(file, 1, all);

        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            COSArray objects = read.getDocumentCatalog().getCOSObject().getCOSArray(KEPT);
            for (int i = 0; i < 1_234; i++) {
                assertEquals(i, ((COSArray) objects.getObject(i)).getInt(0));
            }
            COSStream stream = (COSStream) objects.getObject(1_234);
            assertEquals("stroom", new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 1_000, 1_001})
    void pagesStandInTheirOrderHoweverManyThereAre(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        end(ObjectFile.begin(out), pages, new PdfArray());

        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertEquals(pages, read.getNumberOfPages());
            int i = 0;
            for (PDPage page : read.getPages()) {
                assertEquals(++i, page.getMediaBox().getWidth());
                String contents = new String(page.getContents().readAllBytes(), StandardCharsets.UTF_8);
                assertEquals("% page " + i, contents.strip());
            }
        }
    }

    @Test
    void filesWithOtherContentsHaveOtherNames() throws IOException {
        assertEquals(id("a"), id("a"));
        assertNotEquals(id("a"), id("b"));
    }

    @Test
    void aFullDiskIsToldAsOne() throws IOException {
        OutputStream full = new OutputStream() {
            private int left = 10_000;

            @Override
            public void write(int octet) throws IOException {
                left--;
                if (left < 0) {
                    throw new IOException("no space left");
                }
            }
        };
        ObjectFile file = ObjectFile.begin(full);

        IOException told = assertThrows(IOException.class, () -> end(file, 1_000, new PdfArray()));

        assertEquals("no space left", told.getMessage());
    }

    private static String id(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        end(ObjectFile.begin(out), 1, new PdfArray(TextString.of(content)));
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            COSArray id = read.getDocument().getDocumentID();
            assertEquals(16, ((COSString) id.getObject(0)).getBytes().length);
            return ((COSString) id.getObject(0)).toHexString();
        }
    }

    private static void end(ObjectFile file, int pages, PdfArray kept) throws IOException {
        for (int page = 1; page <= pages; page++) {
            PdfDictionary entries = new PdfDictionary();
            entries.put(PdfName.MEDIABOX, new PdfRectangle(page, 9));
            entries.put(PdfName.RESOURCES, new PdfDictionary());
            byte[] contents = Deflated.of(("% page " + page).getBytes(StandardCharsets.UTF_8));
            file.addPage(entries, SamplePdf.page(contents, new UsedCharacters()));
        }
        file.getExtraCatalog().put(new PdfName("Kept"), kept);
        PdfString never = new PdfString("D:20260101000000Z");
        file.getInfo().put(PdfName.CREATIONDATE, never);
        file.end();
    }
}
