package org.streetwise.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.example.FictionalProgramme;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.FaultyCase;
import org.streetwise.know.value.Id;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.pdf.PdfRenderer;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Workspace;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// The first edition of a programme, printed in memory.
///
/// @param docxPages the page of everything in Word
/// @param pdfPages the page of everything in the PDF
record Printed(NumberedDocument document, PageMap docxPages, PageMap pdfPages, byte[] docx, byte[] pdf) {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Hyphenation HYPHENATION = new Hyphenation();
    private static final Map<String, Printed> ONCE = new LinkedHashMap<>();

    /// The programmes that print is judged by: a thin real one, a full fictional one, one with its own template, a
    /// draft without one of its cases, and one with odd texts.
    static List<String> programmes() {
        return List.of("kwetsbare-wijken", "fictional", "kurzbericht", "draft", "odd");
    }

    /// One of these programmes, which is printed once for all tests.
    static synchronized Printed programme(String name) {
        return ONCE.computeIfAbsent(name, _ -> name.equals("draft") ? draft() : of(workspace(name)));
    }

    private static Workspace workspace(String name) {
        return switch (name) {
            case "fictional" -> ProjectWorkspace.of(FictionalProgramme.files(FictionalProgramme.SEED));
            case "odd" -> OddProgramme.workspace();
            case "kurzbericht" -> ProjectWorkspace.folder(Path.of("src/test/golden/kurzbericht"));
            default -> ProjectWorkspace.example(name);
        };
    }

    private static Printed draft() {
        DraftRequest draft = new DraftRequest(LocalDate.of(2026, 11, 27), Optional.of("abc123"), true);
        FaultyCase faulty = new FaultyCase(
                Optional.of(new Id("utrecht-overvecht-noord")), "cases/utrecht-overvecht-noord.yml", 2, false);
        return of(ProjectWorkspace.example("kwetsbare-wijken"), Optional.of(draft), List.of(faulty));
    }

    static Printed of(Workspace workspace) {
        return of(workspace, Optional.empty(), List.of());
    }

    /// The files of a programme's first edition, not rendered yet.
    static List<EditionFiles.File> files(Workspace workspace) {
        Diagnostics diagnostics = new Diagnostics();
        return files(proof(workspace, Optional.empty(), List.of(), diagnostics), diagnostics);
    }

    private static Printed of(Workspace workspace, Optional<DraftRequest> draft, List<FaultyCase> faulty) {
        Diagnostics diagnostics = new Diagnostics();
        Proof proof = proof(workspace, draft, faulty, diagnostics);
        Map<Format, byte[]> files = new LinkedHashMap<>();
        for (EditionFiles.File file : files(proof, diagnostics)) {
            files.put(file.format(), bytes(file.content()));
        }
        return new Printed(
                proof.document(),
                proof.wordPages().pageMap(),
                proof.pdfPages().pageMap(),
                files.get(Format.DOCX),
                files.get(Format.PDF));
    }

    private static Proof proof(
            Workspace workspace, Optional<DraftRequest> draft, List<FaultyCase> faulty, Diagnostics diagnostics) {
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        Manuscript manuscript = phases(workspace, corpus, diagnostics)
                .write(programme.editions().getFirst(), draft, faulty)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        return manuscript.proof(FONTS, HYPHENATION, new ProgrammePictures(workspace, diagnostics));
    }

    /// The phases that write a programme's editions, without files from a command line.
    static EditionPhases phases(Workspace workspace, Corpus corpus, Diagnostics diagnostics) {
        return new EditionPhases(
                workspace, corpus, !diagnostics.hasErrors(), FONTS, _ -> Optional.empty(), diagnostics);
    }

    private static List<EditionFiles.File> files(Proof proof, Diagnostics diagnostics) {
        Map<Format, Renderer> renderers = new LinkedHashMap<>();
        renderers.put(Format.DOCX, new DocxRenderer(FONTS, HYPHENATION));
        renderers.put(Format.PDF, new PdfRenderer(FONTS, HYPHENATION));
        Request request = Requests.ALL;
        return proof.files(renderers, request, diagnostics).files();
    }

    /// The words of the tree, with the page numbers for Word.
    List<String> docxWords() {
        return DocumentWords.of(document, docxPages);
    }

    /// The words of the tree, with the page numbers for the PDF.
    List<String> pdfWords() {
        return DocumentWords.of(document, pdfPages);
    }

    private static byte[] bytes(EditionFiles.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
