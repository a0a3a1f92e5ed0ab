package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.streetwise.print.RenderInput;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;

class DocxRendererTest {
    @Test
    void everyWordOfTheTreeIsInTheFileInOrder() {
        NumberedDocument document = Numbering.number(SampleDocument.once());
        RenderInput input = DocxSample.input(document);

        assertEquals(
                String.join("\n", DocumentWords.of(document, input.pages())),
                String.join("\n", DocxText.words(DocxSample.render(SampleDocument.once()))));
    }

    @Test
    void sameInputGivesSameBytesUnderAnyLocaleAndZone() {
        byte[] file = DocxSample.render(SampleDocument.once());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(file, DocxSample.render(SampleDocument.once()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aStrangersReaderFindsHeadingsTablesNotesAndProperties() throws IOException {
        byte[] file = DocxSample.render(SampleDocument.once());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> lessons = word.getParagraphs().stream()
                    .filter(paragraph -> "LessonHeading".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals("Les 1\tLaat leidend zijn wat u op straat hoort", lessons.getFirst());
            assertEquals(12, lessons.size());
            assertTrue(word.getTables().stream()
                    .filter(table -> "ReportTable".equals(table.getStyleID()))
                    .allMatch(table -> table.getRow(0).isRepeatHeader()));
            assertEquals(16, word.getFootnotes().size());
            assertEquals(
                    "Samen naar een duurzame en leefbare wijk",
                    word.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    "Noor de Vries; Jan-Willem van ’t Hof",
                    word.getProperties().getCoreProperties().getCreator());
            assertEquals(
                    DocxSample.TIME,
                    word.getProperties().getCoreProperties().getCreated().toInstant());
        }
    }
}
