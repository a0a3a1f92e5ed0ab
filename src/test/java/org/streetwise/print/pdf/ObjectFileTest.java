package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectFileTest {
    private static final COSName KEPT = COSName.getPDFName("Kept");

    @Test
    void readersFindEveryObjectWhereverItLies() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectFile file = new ObjectFile(out);
        PageTree tree = new PageTree(file, 1);
        Syntax all = new Syntax().openArray();
        for (int i = 0; i < 1_234; i++) {
            // Every other number is given out in vain.
            file.reserve();
            all.reference(file.add(new Syntax().openArray().integer(i).closeArray()));
        }
        all.reference(file.addStream(new Syntax(), Deflated.of("stroom".getBytes(StandardCharsets.UTF_8))));
        int kept = file.add(all.closeArray());
        close(file, tree, 1, kept);

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
    @ValueSource(ints = {1, 63, 64, 65, 4_096, 4_097})
    void pagesStandInTheirOrderHoweverManyThereAre(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectFile file = new ObjectFile(out);
        PageTree tree = new PageTree(file, pages);
        close(file, tree, pages, file.add(new Syntax().openArray().closeArray()));

        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertEquals(pages, read.getNumberOfPages());
            assertEquals(1, read.getPage(0).getMediaBox().getWidth());
            assertEquals(pages, read.getPage(pages - 1).getMediaBox().getWidth());
            int i = 0;
            for (var page : read.getPages()) {
                assertEquals(++i, page.getMediaBox().getWidth());
            }
        }
    }

    @Test
    void filesWithOtherContentsHaveOtherNames() throws IOException {
        assertEquals(id("a"), id("a"));
        assertNotEquals(id("a"), id("b"));
    }

    private static String id(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectFile file = new ObjectFile(out);
        PageTree tree = new PageTree(file, 1);
        close(file, tree, 1, file.add(new Syntax().openArray().text(content).closeArray()));
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            COSArray id = read.getDocument().getDocumentID();
            assertEquals(16, ((COSString) id.getObject(0)).getBytes().length);
            return ((COSString) id.getObject(0)).toHexString();
        }
    }

    private static void close(ObjectFile file, PageTree tree, int pages, int kept) throws IOException {
        for (int page = 0; page < pages; page++) {
            Syntax dictionary = new Syntax().open().name("Type").name("Page");
            dictionary.name("Parent").reference(tree.parent(page));
            dictionary.name("MediaBox").raw("[0 0").integer(page + 1).integer(9).closeArray();
            file.write(tree.number(page), dictionary.close());
        }
        Syntax catalog = new Syntax().open().name("Type").name("Catalog");
        catalog.name("Pages").reference(tree.close()).name("Kept").reference(kept);
        int number = file.add(catalog.close());
        file.close(number, file.add(new Syntax().open().close()));
    }
}
