package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleColumns;
import org.streetwise.tell.document.SampleDocument;

/// Has Microsoft's own validator look at the sample.
@Tag("tools")
class OpenXmlSdkTest {
    @Test
    void theSampleIsValid() throws IOException, InterruptedException {
        assertEquals("[]", OpenXmlSdk.errors(DocxSample.render(SampleDocument.once())));
    }

    @Test
    void columnsAreValid() throws IOException, InterruptedException {
        for (Document document : List.of(SampleColumns.photosAbove(), SampleColumns.tables(), SampleColumns.notes())) {
            assertEquals("[]", OpenXmlSdk.errors(DocxSample.render(document)));
        }
    }

    @Test
    void aBrokenFileIsNotValid() throws IOException, InterruptedException {
        DocxParts sample = DocxParts.of(DocxSample.render(SampleDocument.once()));

        String errors = OpenXmlSdk.errors(sample.broken("word/document.xml", "<w:body>", "<w:body><w:r/>"));

        assertTrue(errors.contains("invalid child element"), errors);
    }
}
