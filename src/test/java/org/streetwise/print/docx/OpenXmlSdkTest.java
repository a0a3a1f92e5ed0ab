package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.SampleDocument;

/// Has Microsoft's own validator look at the sample.
@Tag("tools")
class OpenXmlSdkTest {
    @Test
    void theSampleIsValid() throws IOException, InterruptedException {
        assertEquals("[]", OpenXmlSdk.errors(DocxSample.render(SampleDocument.once())));
    }

    @Test
    void aBrokenFileIsNotValid() throws IOException, InterruptedException {
        DocxParts sample = DocxParts.of(DocxSample.render(SampleDocument.once()));

        String errors = OpenXmlSdk.errors(sample.broken("word/document.xml", "<w:body>", "<w:body><w:r/>"));

        assertTrue(errors.contains("invalid child element"), errors);
    }
}
