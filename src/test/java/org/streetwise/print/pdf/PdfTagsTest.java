package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.SamplePictures;
import org.streetwise.print.layout.Paginator;
import org.streetwise.print.pdf.PdfReading.Kid;
import org.streetwise.print.pdf.PdfReading.Mark;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;

/// Checks what veraPDF does not.
class PdfTagsTest {
    private static PdfReading pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = new PdfReading(SamplePdf.of(SampleDocument.once()));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyMarkIsReferredToOnce() {
        List<Mark> referred = new ArrayList<>();
        collect(pdf.root(), referred);
        Set<Mark> once = new HashSet<>(referred);
        assertEquals(once.size(), referred.size());
        assertEquals(new HashSet<>(pdf.marks()), once);
    }

    private static void collect(PDStructureNode node, List<Mark> marks) {
        for (Kid kid : pdf.kids(node)) {
            switch (kid) {
                case Kid.Content(Mark mark, String _) -> marks.add(mark);
                case Kid.Annotation _ -> {}
                case Kid.Child(var element) -> collect(element, marks);
            }
        }
    }

    @Test
    void theParentTreeKnowsEveryMarksElement() throws IOException {
        check(pdf.root());
    }

    private static void check(PDStructureNode node) throws IOException {
        for (Kid kid : pdf.kids(node)) {
            switch (kid) {
                case Kid.Content(Mark mark, String _) -> assertSame(node.getCOSObject(), pdf.owner(mark));
                case Kid.Annotation _ -> {}
                case Kid.Child(var element) -> {
                    assertSame(node.getCOSObject(), element.getCOSObject().getDictionaryObject(COSName.P));
                    check(element);
                }
            }
        }
    }

    @Test
    void onlyCellsMayBeEmpty() {
        List<String> empty = new ArrayList<>();
        collectEmpty(pdf.root(), empty);
        empty.removeIf(type -> type.equals("TD") || type.equals("TH"));
        assertEquals(List.of(), empty);
    }

    private static void collectEmpty(PDStructureNode node, List<String> empty) {
        List<Kid> kids = pdf.kids(node);
        if (kids.isEmpty()) {
            empty.add(((PDStructureElement) node).getStructureType());
        }
        for (Kid kid : kids) {
            if (kid instanceof Kid.Child(var element)) {
                collectEmpty(element, empty);
            }
        }
    }

    @Test
    void everyLinkOfAPageIsInTheTree() {
        Set<COSDictionary> inTree = new HashSet<>();
        annotations(pdf.root(), inTree);
        Set<COSDictionary> onPages = new HashSet<>();
        pdf.document().getPages().forEach(page -> {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations != null) {
                for (int i = 0; i < annotations.size(); i++) {
                    onPages.add((COSDictionary) annotations.getObject(i));
                }
            }
        });
        assertEquals(onPages.size(), inTree.size());
        assertEquals(onPages, inTree);
    }

    private static void annotations(PDStructureNode node, Set<COSDictionary> found) {
        for (Kid kid : pdf.kids(node)) {
            switch (kid) {
                case Kid.Content _ -> {}
                case Kid.Annotation(var annotation) -> found.add(annotation);
                case Kid.Child(var element) -> annotations(element, found);
            }
        }
    }

    @Test
    void theWordsAreThoseOfTheDocument() {
        NumberedDocument document = Numbering.number(SampleDocument.once());
        PageMap pages = Paginator.forPrint(
                        document, TestStylesheet.plain(), new FontLibrary(), new Hyphenation(), new SamplePictures())
                .paginate()
                .pageMap();
        assertEquals(String.join("\n", DocumentWords.of(document, pages)), String.join("\n", pdf.words()));
    }

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertArrayEquals(SamplePdf.of(SampleDocument.once()), SamplePdf.of(SampleDocument.once()));
    }
}
