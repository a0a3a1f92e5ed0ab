package org.streetwise.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.SamplePictures;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;

/// Makes PDF files for tests.
final class SamplePdf {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Hyphenation HYPHENATION = new Hyphenation();
    private static final Instant DATE = Instant.parse("2022-03-10T12:00:00Z");

    private SamplePdf() {}

    /// A painted page on which no element draws anything.
    ///
    /// @param contents the compressed content stream
    static PaintedPage page(byte[] contents, UsedCharacters used, Typeface... faces) {
        return new PaintedPage(0, 9, 9, contents, List.of(), List.of(), List.of(), List.of(faces), List.of(), used);
    }

    static byte[] of(Document document) {
        return of(document, new Diagnostics());
    }

    static byte[] of(Document document, Pictures pictures) {
        return of(document, pictures, new Diagnostics());
    }

    static byte[] of(Document document, Diagnostics diagnostics) {
        return of(document, new SamplePictures(), diagnostics);
    }

    private static byte[] of(Document document, Pictures pictures, Diagnostics diagnostics) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderInput input =
                new RenderInput(Numbering.number(document), TestStylesheet.plain(), pictures, PageMap.EMPTY, DATE);
        try {
            new PdfRenderer(FONTS, HYPHENATION).render(input, out, diagnostics);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
