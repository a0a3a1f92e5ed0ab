package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.Progress.Step;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Levels;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.value.Id;
import org.streetwise.print.RenderInput;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

class CompilerTest {
    private static final Workspace PROGRAMME = ProjectWorkspace.of(Map.of(
            "streetwise.yml",
            "format: 1\ntitle: Lessen\neditions:\n  - id: rapport\n    template: report\n",
            "themes.yml",
            "themes:\n  - id: geld\n    title: Geld\n",
            "cases/dorp.yml",
            """
            municipality: Dorp
            neighbourhood: Kern
            challenge: De kern gaat van het gas af, zegt ظلم.
            lessons:
              - title: Begin met wat mensen zelf willen
                theme: geld
                learnt: Wie luistert, hoort het.
                quotes:
                  - text: Niemand vroeg mij ooit wat.
                    speaker: bewoner
            """));
    private static final Levels DENY_QUOTES =
            new Levels(List.of(new Levels.Change(new Levels.Only(Code.QUOTE_WITHOUT_CONSENT), Levels.Level.DENY)));

    private final List<EditionFiles> published = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private static Request request(Levels levels) {
        return new Request(
                List.of(), Set.of(), Optional.empty(), Optional.empty(), levels, Optional.empty(), Optional.empty());
    }

    private static Compiler compiler() {
        return new Compiler(Map.of(Format.DOCX, CompilerTest::letter), new FontLibrary(), new Hyphenation());
    }

    @Test
    void aTypefaceIsReportedOnce() {
        Workspace programme = ProjectWorkspace.of(Map.of(
                "streetwise.yml",
                """
                format: 1
                title: Lessen
                editions:
                  - {id: rapport, formats: docx, stylesheet: huis}
                  - {id: kort, template: summary, formats: docx, stylesheet: huis}
                """,
                "templates/stylesheets/huis.yml",
                "format: 1\nextends: sober\nfamilies: {text: Calibri}\n"));
        List<Diagnostic> told = compiler().check(programme, request(Levels.OWN), Progress.NONE).diagnostics().stream()
                .filter(each -> each.code() == Code.ESTIMATED_PAGES)
                .toList();
        assertEquals(1, told.size(), told.toString());
    }

    private static OptionalInt letter(RenderInput input, OutputStream out, Diagnostics diagnostics) throws IOException {
        out.write('x');
        return OptionalInt.empty();
    }

    private Compilation build(Levels levels) {
        return compiler().build(PROGRAMME, request(levels), this::publish, steps::add);
    }

    private List<EditionOutcome> publish(List<EditionFiles> editions, BooleanSupplier sound) {
        editions.forEach(this::render);
        if (sound.getAsBoolean()) {
            published.addAll(editions);
        }
        return List.of();
    }

    private void render(EditionFiles edition) {
        for (EditionFiles.File file : edition.files()) {
            try (var out = new ByteArrayOutputStream()) {
                file.content().writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Code> codes(Compilation compilation) {
        return compilation.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aDeniedWarningStopsABuild() {
        build(Levels.OWN);
        assertEquals(1, published.size());
        published.clear();

        build(DENY_QUOTES);
        assertEquals(0, published.size());
    }

    @Test
    void aDeniedWarningHidesNothingThatLaterPhasesFind() {
        List<Code> usual = codes(compiler().check(PROGRAMME, request(Levels.OWN), Progress.NONE));

        assertTrue(usual.containsAll(List.of(Code.QUOTE_WITHOUT_CONSENT, Code.MISSING_GLYPH)), usual.toString());
        assertEquals(usual, codes(compiler().check(PROGRAMME, request(DENY_QUOTES), Progress.NONE)));
    }

    @Test
    void progressIsReportedStepByStep() {
        build(Levels.OWN);

        assertEquals(
                List.of(
                        new Step.Reading(1, 1),
                        new Step.Checking(),
                        new Step.Setting(new Id("rapport")),
                        new Step.Rendering("rapport.docx")),
                steps);
    }

    @Test
    void aPhotoThatVanishesDuringABuildStopsTheEdition() throws IOException {
        ChangingFiles files = new ChangingFiles(Map.of());
        files.put(
                "streetwise.yml", text("format: 1\ntitle: Lessen\neditions:\n  - id: rapport\n    template: report\n"));
        files.put("cases/dorp.yml", text("""
                municipality: Dorp
                neighbourhood: Kern
                challenge: De kern gaat van het gas af.
                photos: {file: images/plein.png, alt: Een plein, credit: A. Jansen, consent: nobody-shown}
                """));
        files.put("images/plein.png", Files.readAllBytes(Path.of("examples/voorbeeldstad/images/plein.png")));
        Renderer renderer = new DocxRenderer(new FontLibrary(), new Hyphenation());
        Compiler vanishing = new Compiler(
                Map.of(Format.DOCX, (input, out, diagnostics) -> {
                    files.remove("images/plein.png");
                    return renderer.render(input, out, diagnostics);
                }),
                new FontLibrary(),
                new Hyphenation());
        Compilation compilation = vanishing.build(files, request(Levels.OWN), this::publish, steps::add);

        assertEquals(List.of(), published);
        assertEquals(List.of(Code.IMAGE), codes(compilation));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theFilesReadAreListedInOrder() {
        List<SourceId> files =
                compiler().check(PROGRAMME, request(Levels.OWN), Progress.NONE).files();

        assertEquals(
                List.of("cases/dorp.yml", "streetwise.yml", "themes.yml"),
                files.stream()
                        .filter(file -> file.root() == SourceId.Root.PROGRAMME)
                        .map(SourceId::path)
                        .toList());
    }
}
