package org.streetwise.print.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.image.SamplePictures;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;

/// Writes the sample report to a file, to look at it or to measure: `PdfSample FILE [TIMES]`.
final class PdfSample {
    private static final Instant DATE = Instant.parse("2022-03-10T12:00:00Z");

    private PdfSample() {}

    private static Stylesheet sober() {
        Span nowhere = Span.startOf(SourceId.programme("streetwise.yml"));
        return new StylesheetReader(ProjectWorkspace.templates(), new Diagnostics())
                .read("sober", nowhere)
                .orElseThrow();
    }

    public static void main(String[] arguments) throws IOException {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        RenderInput input = new RenderInput(
                Numbering.number(SampleDocument.repeated(times)), sober(), new SamplePictures(), PageMap.EMPTY, DATE);
        Diagnostics diagnostics = new Diagnostics();
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            new PdfRenderer(new FontLibrary(), new Hyphenation()).render(input, out, diagnostics);
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed() >> 20)
                .sum();
        System.out.println(milliseconds + " ms, peak heap " + peak + " MB");
        diagnostics.all().forEach(System.out::println);
    }
}
