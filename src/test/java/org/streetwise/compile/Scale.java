package org.streetwise.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.example.FictionalProgramme;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.model.Programme;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.pdf.PdfRenderer;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;

/// Multiplies the fictional programme and reports time and heap of each phase: `Scale TIMES`. Its 18 cases make about
/// 150 pages, and 140 times as many make more than 20,000.
final class Scale {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Hyphenation HYPHENATION = new Hyphenation();

    private long last = System.nanoTime();

    private Scale() {}

    public static void main(String[] arguments) throws IOException {
        new Scale().run(Integer.parseInt(arguments[0]));
    }

    private void run(int times) throws IOException {
        ProjectWorkspace workspace = ProjectWorkspace.of(files(times));
        Diagnostics diagnostics = new Diagnostics();
        tell("write the files");
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        tell("read");
        Corpus corpus = Corpus.of(programme, diagnostics);
        Manuscript manuscript = Printed.phases(workspace, corpus, diagnostics)
                .write(programme.editions().getFirst())
                .orElseThrow();
        tell("know and tell");
        Proof proof = manuscript.proof(FONTS, HYPHENATION, new ProgrammePictures(workspace, diagnostics));
        tell("lay out " + proof.wordPages().pages() + " pages for Word");
        tell("lay out " + proof.pdfPages().pages() + " pages for PDF");
        Map<Format, Renderer> renderers = new LinkedHashMap<>();
        renderers.put(Format.DOCX, new DocxRenderer(FONTS, HYPHENATION));
        renderers.put(Format.PDF, new PdfRenderer(FONTS, HYPHENATION));
        Request request = Requests.ALL;
        for (EditionFiles.File file :
                proof.files(renderers, request, diagnostics).files()) {
            file.content().writeTo(OutputStream.nullOutputStream());
            tell("render " + file.format());
        }
    }

    /// Repeats each case under other names. Streetwise lessons rest only on the original of each.
    private static Map<String, String> files(int times) {
        Map<String, String> files = new TreeMap<>(FictionalProgramme.files(FictionalProgramme.SEED));
        for (Map.Entry<String, String> file : Map.copyOf(files).entrySet()) {
            String path = file.getKey();
            if (path.startsWith("cases/")) {
                String stem = path.substring(0, Math.min(path.length() - ".yml".length(), "cases/".length() + 34));
                for (int i = 1; i < times; i++) {
                    files.put(stem + "-" + i + ".yml", file.getValue());
                }
            }
        }
        return files;
    }

    private void tell(String what) {
        long now = System.nanoTime();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed() >> 20)
                .sum();
        System.out.println(what + ": " + (now - last) / 1_000_000 + " ms, peak heap so far " + peak + " MB");
        last = now;
    }
}
