package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.streetwise.Golden;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.Target;

class PdfRendererTest {
    private static final Path GOLDEN = Path.of("src/test/golden/pdf-tags.txt");

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(Attributes.NONE, List.of(inlines));
    }

    private static Document document(Block... blocks) {
        return new Document(SampleDocument.metadata(), List.of(blocks));
    }

    private static Block chapter(String title, Block... blocks) {
        return new Block.Section(
                Attributes.NONE.with(new Target(title)),
                new Block.Numbering.Decimal(),
                List.of(text(title)),
                List.of(blocks));
    }

    @Test
    void theFilesIdentifierStandsInItsTrailerOnly() throws IOException {
        try (PdfReading reading =
                new PdfReading(SamplePdf.of(document(chapter("Cijfers", paragraph(text("Acht."))))))) {
            PDDocument pdf = reading.document();
            assertEquals(2, pdf.getDocument().getDocumentID().size());
            assertEquals(
                    Set.of("Title", "Subject", "Author", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"),
                    pdf.getDocumentInformation().getMetadataKeys());
        }
    }

    @Test
    void tagsAndTextAreAsTheyWere() throws IOException {
        Block lesson = new Block.Section(
                Attributes.of(new Target("lesson"), Role.LESSON),
                new Block.Numbering.Fixed("Les 7", "les 7"),
                List.of(text("Luister eerst")),
                List.of(
                        paragraph(
                                text("Zie "),
                                new Inline.CrossReference(new Target("Cijfers"), new Inline.Form.Number()),
                                text(" op pagina "),
                                new Inline.CrossReference(new Target("Cijfers"), new Inline.Form.Page()),
                                text(" voor de energietransitiemogelijkheden van de"),
                                text(" portiekwoningen in de wijk"),
                                new Inline.Note(Optional.empty(), List.of(paragraph(text("Interview.")))),
                                text(", een "),
                                new Inline.Strong(
                                        List.of(text("sterk "), new Inline.Emphasis(List.of(text("verhaal"))))),
                                text(" met een "),
                                new Inline.Foreign(Language.ENGLISH, List.of(text("happy end"))),
                                text(".")),
                        new Block.BulletList(
                                Attributes.NONE,
                                List.of(List.of(
                                        paragraph(new Inline.Link("https://example.org/", List.of(text("meer")))))))));
        Block table = new Block.Table(
                Attributes.NONE,
                Optional.of(List.of(text("Woningen"))),
                List.of(
                        new Block.Table.Column(Block.Table.Alignment.LEFT),
                        new Block.Table.Column(Block.Table.Alignment.RIGHT)),
                List.of(List.of(cell(Block.Table.Cell.Kind.DATA, "Wijk"), cell(Block.Table.Cell.Kind.DATA, "Aantal"))),
                List.of(List.of(
                        cell(Block.Table.Cell.Kind.ROW_HEADER, "Pendrecht"),
                        cell(Block.Table.Cell.Kind.DATA, "5.600"))),
                List.of());
        Document document = document(chapter("Lessen", lesson), chapter("Cijfers", table));
        try (PdfReading reading = new PdfReading(SamplePdf.of(document))) {
            Golden.check(GOLDEN, reading.tree());
        }
    }

    @Test
    void anAddressKeepsTheLettersThatALinkCannotHold() throws IOException {
        Block link = paragraph(new Inline.Link("https://example.org/café?q=é#(a)", List.of(text("café"))));
        try (PDDocument pdf = Loader.loadPDF(SamplePdf.of(document(chapter("Lessen", link))))) {
            PDAnnotationLink annotation =
                    (PDAnnotationLink) pdf.getPage(0).getAnnotations().getFirst();

            assertEquals("https://example.org/caf%C3%A9?q=%C3%A9#(a)", ((PDActionURI) annotation.getAction()).getURI());
        }
    }

    @Test
    void aLinkToAParagraphIsDescribedByItsWords() throws IOException {
        Block source = new Block.Paragraph(
                Attributes.NONE.with(new Target("source")), List.of(text("Jacobs, J. (1961). Random House.")));
        Inline citation =
                new Inline.CrossReference(new Target("source"), new Inline.Form.Words(List.of(text("Jacobs, 1961"))));
        try (PdfReading reading =
                new PdfReading(SamplePdf.of(document(chapter("Bronnen", paragraph(citation), source))))) {
            assertTrue(reading.tree().contains("→ Jacobs, 1961"), reading.tree());
        }
    }

    @Test
    void aCellSaysHowFarItReaches() throws IOException {
        Block.Table.Cell left = new Block.Table.Cell(Block.Table.Cell.Kind.LEFT, List.of());
        Block.Table.Cell above = new Block.Table.Cell(Block.Table.Cell.Kind.ABOVE, List.of());
        Block.Table.Column column = new Block.Table.Column(Block.Table.Alignment.LEFT);
        Block table = new Block.Table(
                Attributes.NONE,
                Optional.empty(),
                List.of(column, column, column),
                List.of(
                        List.of(cell(Block.Table.Cell.Kind.DATA, "a"), cell(Block.Table.Cell.Kind.DATA, "b"), left),
                        List.of(above, cell(Block.Table.Cell.Kind.DATA, "c"), cell(Block.Table.Cell.Kind.DATA, "d"))),
                List.of(
                        List.of(cell(Block.Table.Cell.Kind.ROW_HEADER, "e"), left, left),
                        List.of(cell(Block.Table.Cell.Kind.DATA, "f"), left, left)),
                List.of());
        try (PdfReading reading = new PdfReading(SamplePdf.of(document(chapter("Cijfers", table))))) {
            String tree = reading.tree();
            assertTrue(tree.contains("TH Scope=Column RowSpan=2"), tree);
            assertTrue(tree.contains("TH Scope=Column ColSpan=2"), tree);
            assertTrue(tree.contains("TH Scope=Row ColSpan=3"), tree);
            assertTrue(tree.contains("TD ColSpan=3"), tree);
        }
    }

    private static Block.Table.Cell cell(Block.Table.Cell.Kind kind, String words) {
        return new Block.Table.Cell(kind, List.of(paragraph(text(words))));
    }

    @Test
    void aCharacterThatNoFontHasIsStillRead() throws IOException {
        Inline text = new Inline.Text("In het teken 𓂀 zit een oog.");
        try (PdfReading reading = new PdfReading(SamplePdf.of(document(chapter("Tekens", paragraph(text)))))) {
            assertTrue(reading.words().contains("𓂀"), reading.words().toString());
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PdfReading reading = new PdfReading(SamplePdf.of(SampleDocument.once()))) {
            PDDocument pdf = reading.document();
            assertEquals(
                    "Samen naar een duurzame en leefbare wijk",
                    pdf.getDocumentInformation().getTitle());
            assertEquals(
                    "Noor de Vries; Jan-Willem van ’t Hof",
                    pdf.getDocumentInformation().getAuthor());
            assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(1.7f, pdf.getVersion());
        }
    }

    @Test
    void pagesAreLabelledAsTheyAreNumbered() throws IOException {
        try (PdfReading reading = new PdfReading(SamplePdf.of(SampleDocument.once()))) {
            List<String> labels = List.of(
                    reading.document().getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            assertEquals(List.of("", "i", "ii", "iii", "1", "2"), labels.subList(0, 6));
            assertEquals(reading.document().getNumberOfPages(), labels.size());
        }
    }

    @Test
    void aChapterOnItsSideHasPagesOfItsOwn() throws IOException {
        try (PdfReading reading = new PdfReading(SamplePdf.of(SampleDocument.once()))) {
            List<String> pages = new ArrayList<>();
            reading.document().getPages().forEach(page -> {
                String size = Math.round(page.getMediaBox().getWidth()) + "x"
                        + Math.round(page.getMediaBox().getHeight());
                if (pages.isEmpty() || !pages.getLast().equals(size)) {
                    pages.add(size);
                }
            });
            assertEquals(List.of("595x842", "842x595", "595x842"), pages);
        }
    }

    @Test
    void aSignSaysItsWordsAndStaysInTheText() throws IOException {
        Inline sign = new Inline.Sign("●", "opgetekend");
        try (PdfReading reading = new PdfReading(SamplePdf.of(document(chapter("Tekens", paragraph(sign)))))) {
            assertTrue(reading.tree().contains("Span alt=opgetekend\n        | ●\n"), reading.tree());
        }
    }

    @Test
    void bookmarksAreTheSections() throws IOException {
        try (PdfReading reading = new PdfReading(SamplePdf.of(SampleDocument.once()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    reading.document().getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle() + " " + (item.findDestinationPage(reading.document()) != null));
            }
            assertEquals(
                    List.of(
                            "Colofon true",
                            "Inhoud true",
                            "Samenvatting true",
                            "1 Inleiding true",
                            "2 De wijken in vogelvlucht true",
                            "3 Vertrouwen en participatie true",
                            "4 Betaalbaarheid en energiearmoede true",
                            "5 Samenwerken in de wijk true",
                            "6 Verantwoording true",
                            "A Wijkportretten true",
                            "B Lessen naar wijk true",
                            "C Bronnen true"),
                    titles);
        }
    }
}
