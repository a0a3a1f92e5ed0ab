package org.streetwise.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.lint.Lints;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StrayFile;
import org.streetwise.print.Renderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;

/// Takes a programme through all phases: read, know, tell, print.
public final class Compiler implements Compiling {
    private static final SourceId PROGRAMME = SourceId.programme("streetwise.yml");

    private final Map<Format, Renderer> renderers;
    private final FontLibrary fonts;
    private final Hyphenation hyphenation;

    /// @param renderers one for each format, in the order in which files are written
    public Compiler(Map<Format, Renderer> renderers, FontLibrary fonts, Hyphenation hyphenation) {
        this.renderers = new LinkedHashMap<>(renderers);
        this.fonts = fonts;
        this.hyphenation = hyphenation;
    }

    @Override
    public ReadProgramme read(Workspace workspace, Progress progress) {
        TextCache texts = new TextCache(workspace);
        Diagnostics diagnostics = new Diagnostics();
        List<Programme> programmes = ProgrammeReader.read(new CountedCases(texts, progress), diagnostics);
        List<StrayFile> strays = new UnreadFiles(texts, diagnostics).strays();
        List<Corpus> corpora = programmes.stream()
                .map(programme -> Corpus.of(programme.beside(strays), diagnostics))
                .filter(corpus -> !corpus.programme().gaps().main())
                .toList();
        return new ReadProgramme(corpora, diagnostics.all(), texts::text);
    }

    @Override
    public Compilation check(Workspace workspace, Request request, Progress progress) {
        TextCache texts = new TextCache(workspace);
        Diagnostics diagnostics = new Diagnostics();
        ProgrammePictures pictures = new ProgrammePictures(texts, diagnostics);
        Written written = written(texts, request, pictures, diagnostics, progress);
        return compilation(diagnostics, texts, request, written, List.of(), List.of());
    }

    @Override
    public Compilation build(Workspace workspace, Request request, Output output, Progress progress) {
        TextCache texts = new TextCache(workspace);
        Diagnostics diagnostics = new Diagnostics();
        ProgrammePictures pictures = new ProgrammePictures(texts, diagnostics);
        Written written = written(texts, request, pictures, diagnostics, progress);
        List<Diagnostic> found = diagnostics.all();
        if (!written.rounds().isPublishable(found)) {
            List<EditionContents> contents =
                    written.manuscripts().stream().map(Manuscript::contents).toList();
            return compilation(diagnostics, texts, request, written, contents, List.of());
        }
        List<EditionFiles> files = written.manuscripts().parallelStream()
                .map(manuscript -> {
                    progress.at(
                            new Progress.Step.Setting(manuscript.edition().id().value()));
                    return manuscript
                            .proof(fonts, hyphenation, pictures)
                            .files(renderers, request, diagnostics)
                            .telling(progress);
                })
                .toList();
        List<EditionOutcome> outcomes =
                output.publish(files, () -> written.rounds().isPublishable(diagnostics.all(), found));
        List<EditionContents> contents =
                files.stream().map(EditionFiles::contents).toList();
        return compilation(diagnostics, texts, request, written, contents, outcomes);
    }

    /// @param rounds the rounds in which the manuscripts were written
    private record Written(List<Manuscript> manuscripts, EditionRounds rounds) {}

    private static Compilation compilation(
            Diagnostics diagnostics,
            TextCache texts,
            Request request,
            Written written,
            List<EditionContents> contents,
            List<EditionOutcome> outcomes) {
        return new Compilation(
                request.levels().applied(TypefaceNotes.once(diagnostics.all())),
                texts.files(),
                texts::text,
                contents,
                List.copyOf(written.rounds().excluded(diagnostics.all())),
                outcomes);
    }

    /// Writes the editions asked for, ready for layout. The rules about content and the editions don't depend on each
    /// other, so they run in parallel.
    private Written written(
            TextCache texts, Request request, ProgrammePictures pictures, Diagnostics diagnostics, Progress progress) {
        Workspace workspace = new CountedCases(texts, progress);
        ReferenceDocuments references =
                new ReferenceDocuments(workspace, request.reference(), fonts.families(), diagnostics);
        UnreadFiles unread = new UnreadFiles(texts, diagnostics);
        unread.reportClosed();
        List<Programme> programmes = ProgrammeReader.read(workspace, diagnostics).stream()
                .map(programme -> request.draft().isPresent() ? programme.drafted() : programme)
                .toList();
        progress.at(new Progress.Step.Checking());
        Programme original = programmes.getFirst();
        pictures.check(original);
        references.check(original);
        boolean hasMain = workspace.read(PROGRAMME) instanceof Workspace.Content.Bytes;
        List<StrayFile> strays = hasMain ? unread.strays() : List.of();
        List<Corpus> corpora = programmes.stream()
                .map(programme -> Corpus.of(programme.beside(strays), diagnostics))
                .toList();
        unread.report(strays);
        EditionRounds rounds = new EditionRounds(workspace, corpora, request, fonts, references::of, texts::text);
        if (original.gaps().main()) {
            return new Written(List.of(), rounds);
        }
        List<Edition> editions = editions(original, request, diagnostics);
        boolean sound = !diagnostics.hasErrors();
        List<Runnable> remarks = List.of(
                () -> new UnrequestedTexts(texts, diagnostics).report(original),
                () -> Lints.check(corpora, request.asOf(), sound, diagnostics));
        List<Supplier<Optional<Manuscript>>> work = new ArrayList<>();
        if (request.keepsGoing()) {
            // The remarks run first, because all errors together decide which cases are left out.
            remarks.forEach(Runnable::run);
        } else {
            remarks.forEach(remark -> work.add(() -> {
                remark.run();
                return Optional.empty();
            }));
        }
        List<Diagnostic> found = diagnostics.all();
        for (Edition edition : editions) {
            corpora.stream()
                    .filter(corpus -> corpus.programme()
                            .language()
                            .equals(edition.language().value()))
                    .forEach(corpus -> work.add(() -> write(edition, corpus, rounds, found, diagnostics)));
        }
        List<Manuscript> manuscripts = work.parallelStream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .toList();
        SameTitles.report(manuscripts, diagnostics);
        UntranslatedTexts.report(programmes, manuscripts, diagnostics);
        return new Written(manuscripts, rounds);
    }

    /// Writes an edition with its texts in the language of the corpus.
    private static Optional<Manuscript> write(
            Edition edition, Corpus corpus, EditionRounds rounds, List<Diagnostic> found, Diagnostics diagnostics) {
        return corpus.programme().editions().stream()
                .filter(each -> each.id().value().equals(edition.id().value()))
                .findFirst()
                .flatMap(each -> rounds.write(each, corpus, found, diagnostics));
    }

    private static List<Edition> editions(Programme programme, Request request, Diagnostics diagnostics) {
        if (request.editions().isEmpty()) {
            return programme.editions();
        }
        Map<String, Edition> known = new LinkedHashMap<>();
        programme.editions().forEach(edition -> known.put(edition.id().value().value(), edition));
        List<Edition> wanted = new ArrayList<>();
        for (String name : request.editions().stream().distinct().toList()) {
            if (known.containsKey(name)) {
                wanted.add(known.get(name));
            } else {
                diagnostics.report(unknown(name, known));
            }
        }
        return wanted;
    }

    private static Diagnostic unknown(String name, Map<String, Edition> known) {
        Span place = known.values().stream()
                .map(edition -> edition.id().span())
                .findFirst()
                .orElse(Span.startOf(PROGRAMME));
        return Diagnostic.of(Code.UNKNOWN_EDITION, place, Message.of("unknown-edition", "edition", name))
                .hint(Nearest.to(name, new TreeSet<>(known.keySet()))
                        .map(near -> Message.of("unknown-edition.hint.ask", "edition", near))
                        .orElseGet(() ->
                                Message.of("unknown-edition.hint.editions", "editions", Message.row(known.keySet()))));
    }
}
