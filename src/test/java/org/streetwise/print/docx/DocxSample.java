package org.streetwise.print.docx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.SamplePictures;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;

/// Writes the sample report as a Word file, to look at, or to measure how the renderer copes with a very long one.
public final class DocxSample {
    static final Instant TIME = Instant.parse("2022-03-10T09:30:00Z");

    private DocxSample() {}

    /// Arguments: the file, and how often the sample's chapters are repeated (once makes some twenty pages).
    public static void main(String[] arguments) throws IOException {
        NumberedDocument document = Numbering.number(SampleDocument.repeated(Integer.parseInt(arguments[1])));
        RenderInput input = input(document);
        long before = used();
        long start = cpu();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            new DocxRenderer(new FontLibrary(), new Hyphenation()).render(input, out, new Diagnostics());
        }
        System.out.printf(
                "%d ms of processor time; heap: the document %d MiB, afterwards %d MiB more%n",
                (cpu() - start) / 1_000_000, before >> 20, used() - before >> 20);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// The renderer's input for a document, with made-up page numbers.
    static RenderInput input(NumberedDocument document) {
        Map<Target, String> pages = new LinkedHashMap<>();
        int page = 2;
        for (Target target : document.marks().keySet()) {
            pages.put(target, String.valueOf(page++ / 4));
        }
        return new RenderInput(document, TestStylesheet.plain(), new SamplePictures(), new PageMap(pages), TIME);
    }

    /// The file's bytes.
    static byte[] render(Document document, Diagnostics diagnostics) {
        return render(input(Numbering.number(document)), diagnostics);
    }

    public static byte[] render(RenderInput input) {
        return render(input, new Diagnostics());
    }

    private static byte[] render(RenderInput input, Diagnostics diagnostics) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer(new FontLibrary(), new Hyphenation()).render(input, out, diagnostics);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    public static byte[] render(Document document) {
        return render(document, new Diagnostics());
    }
}
