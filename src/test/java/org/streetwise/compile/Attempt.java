package org.streetwise.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Levels;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.query.CaseFilter;
import org.streetwise.know.query.CaseList;
import org.streetwise.know.query.LessonFilter;
import org.streetwise.know.query.LessonList;
import org.streetwise.know.query.SearchedWords;
import org.streetwise.know.query.ThemeList;
import org.streetwise.know.value.Id;
import org.streetwise.print.Renderer;
import org.streetwise.print.docx.DocxRenderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.pdf.PdfRenderer;
import org.streetwise.source.SourceId.Root;
import org.streetwise.source.Span;
import org.streetwise.source.Utf8;

/// Runs the whole compiler on harmful files, and finds out whether it fails to answer them.
final class Attempt {
    /// In processor time, so that a busy machine finds no more faults than an idle one.
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /// By the clock, for code that waits without using the processor.
    private static final int MOST_SECONDS = 120;
    private static final Request REQUEST = Requests.ALL;

    private static final Request DRAFT = new Request(
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Levels.OWN,
            Optional.of(new DraftRequest(LocalDate.of(2026, 11, 27), Optional.of("abc123"), true)),
            Optional.empty());

    private final Compiler compiler;
    private final Map<String, Integer> printed = new ConcurrentSkipListMap<>();

    Attempt() {
        FontLibrary fonts = new FontLibrary();
        Hyphenation hyphenation = new Hyphenation();
        Map<Format, Renderer> renderers = new LinkedHashMap<>();
        renderers.put(Format.DOCX, new DocxRenderer(fonts, hyphenation));
        renderers.put(Format.PDF, new PdfRenderer(fonts, hyphenation));
        compiler = new Compiler(renderers, fonts, hyphenation);
    }

    /// A failure to answer.
    ///
    /// @param where identifies the fault, so that it is recognised when it comes back
    record Escape(String where, Throwable cause) {}

    /// How many publications have been printed so far, by name.
    Map<String, Integer> printed() {
        return printed;
    }

    private boolean answeredAsDraft(FuzzedFiles files) {
        Compilation compilation = compiler.build(files.workspace(), DRAFT, this::publish, Progress.NONE);
        compilation
                .diagnostics()
                .forEach(diagnostic -> verify(diagnostic.primary().span(), files));
        return true;
    }

    boolean isSound(FuzzedFiles files) {
        return compiler.check(files.workspace(), REQUEST, Progress.NONE).diagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /// @param printed whether to print publications if there is no fault, and drafts without the faulty cases
    Optional<Escape> escape(FuzzedFiles files, boolean printed) {
        Optional<Escape> escape = escape(() -> answered(files, printed));
        return escape.isPresent() || !printed ? escape : escape(() -> answeredAsDraft(files));
    }

    private static Optional<Escape> escape(Callable<Boolean> answer) {
        FutureTask<Boolean> task = new FutureTask<>(answer);
        Thread.ofPlatform().daemon().start(task);
        Duration end = worked().plus(LONGEST);
        try {
            for (int seconds = 0; seconds < MOST_SECONDS && worked().compareTo(end) < 0; seconds++) {
                try {
                    task.get(1, TimeUnit.SECONDS);
                    return Optional.empty();
                } catch (TimeoutException _) {
                    // It may still answer.
                }
            }
            return Optional.of(new Escape("time", new TimeoutException()));
        } catch (ExecutionException e) {
            return Optional.of(new Escape(where(e.getCause()), e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String where(Throwable cause) {
        Throwable first = cause;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        String thrower = first instanceof StackOverflowError || first.getStackTrace().length == 0
                ? ""
                : first.getStackTrace()[0].toString();
        return first.getClass().getSimpleName() + " " + thrower;
    }

    private boolean answered(FuzzedFiles files, boolean printed) {
        Compilation compilation = printed
                ? compiler.build(files.workspace(), REQUEST, this::publish, Progress.NONE)
                : compiler.check(files.workspace(), REQUEST, Progress.NONE);
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            verify(diagnostic.primary().span(), files);
            diagnostic.related().forEach(label -> verify(label.span(), files));
            diagnostic.edits().forEach(edit -> verify(edit.span(), files));
        }
        List<Corpus> corpora = compiler.read(files.workspace(), Progress.NONE).corpora();
        if (!corpora.isEmpty()) {
            ask(corpora);
        }
        return true;
    }

    private static void ask(List<Corpus> corpora) {
        SearchedWords words = new SearchedWords("e a");
        Set<Id> any = Set.of();
        LessonList.of(
                corpora, new LessonFilter(any, any, any, any, Set.of(), Set.of(), Set.of(), Optional.empty(), words));
        CaseList.of(corpora, new CaseFilter(any, Set.of(), words));
        ThemeList.of(corpora, any, words);
        ThemeList.gaps(corpora, any, new SearchedWords(""));
    }

    private List<EditionOutcome> publish(List<EditionFiles> editions, BooleanSupplier sound) {
        List<EditionFiles> rendered = sound.getAsBoolean() ? editions : List.of();
        for (EditionFiles edition : rendered) {
            for (EditionFiles.File file : edition.files()) {
                try {
                    file.content().writeTo(OutputStream.nullOutputStream());
                    printed.merge(edition.name(file), 1, Integer::sum);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.of();
    }

    private static void verify(Span span, FuzzedFiles files) {
        byte[] bytes = span.source().root() == Root.PROGRAMME
                ? files.bytes().get(span.source().path())
                : null;
        if (bytes != null
                && span.end() > 0
                && span.end() > Utf8.decode(bytes).text().length()) {
            throw new IllegalStateException(span + " lies behind the file's end");
        }
    }
}
