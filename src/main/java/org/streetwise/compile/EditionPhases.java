package org.streetwise.compile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.selection.FaultyCase;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.TextReader;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.house.House;
import org.streetwise.print.layout.GlyphCheck;
import org.streetwise.print.layout.TypefaceCheck;
import org.streetwise.print.style.PlacedStylesheet;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;
import org.streetwise.tell.account.Account;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.publication.Draft;
import org.streetwise.tell.publication.Publication;
import org.streetwise.tell.template.Template;
import org.streetwise.tell.template.TemplateReader;
import org.streetwise.tell.typography.Typography;

/// Takes one edition of a programme from selection to a document.
///
/// @param sound whether the programme has no errors, or only in cases that can be left out; if not, only the
///     edition's template and style are read
/// @param diagnostics takes the diagnostics of this edition, and holds no others
/// @param references the reference document of an edition
record EditionPhases(
        Workspace workspace,
        Corpus corpus,
        boolean sound,
        FontLibrary fonts,
        Function<Edition, Optional<House>> references,
        Diagnostics diagnostics) {
    /// The date of files if neither the programme nor the request gives one.
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    /// Characters that were already reported when the file was read.
    private static final Pattern TOLD = Pattern.compile("[\\p{Cc}\uFFFD]");

    /// Writes the edition. The result is absent if the edition's template or stylesheet is broken, or if the
    /// programme's errors leave nothing to write.
    Optional<Manuscript> write(Edition edition) {
        return write(edition, Optional.empty(), List.of());
    }

    /// Writes the edition without the cases that have errors.
    ///
    /// @param draft present if it is only a draft
    Optional<Manuscript> write(Edition edition, Optional<DraftRequest> draft, List<FaultyCase> faulty) {
        // Gathering and reading the template don't depend on each other.
        ForkJoinTask<Gathered> gathering = ForkJoinTask.adapt(() -> Gathered.of(corpus, edition, faulty));
        if (sound) {
            gathering.fork();
        }
        Optional<Template> template =
                new TemplateReader(workspace, diagnostics).read(edition.template(), edition.language());
        if (template.isEmpty()) {
            return Optional.empty();
        }
        String look =
                edition.stylesheet().map(Spanned::value).orElse(template.get().stylesheet());
        Optional<PlacedStylesheet> stylesheet = new StylesheetReader(workspace, diagnostics)
                .placed(look, edition.stylesheet().orElse(edition.template()).span());
        if (stylesheet.isEmpty()) {
            return Optional.empty();
        }
        FormatStyles styles = FormatStyles.of(
                stylesheet.get().stylesheet(),
                edition.stylesheet().isPresent(),
                references.apply(edition),
                fonts.families());
        boolean drawn = edition.formats().stream().anyMatch(EditionPhases::drawsText);
        // The typefaces of a reference document were checked when it was read.
        if (styles.house().isEmpty()) {
            TypefaceCheck check = new TypefaceCheck(stylesheet.get().families(), fonts, diagnostics);
            if (drawn) {
                check.drawn();
            }
            if (edition.formats().contains(Format.DOCX)) {
                check.paged();
            }
        }
        if (!sound || diagnostics.hasErrors()) {
            if (drawn) {
                GlyphCheck.texts(this::texts, edition.id().span(), styles.drawn(), fonts, diagnostics);
            }
            return Optional.empty();
        }
        Selection selection = gathering.join().selection();
        Synthesis synthesis = gathering.join().synthesis();
        SortedSet<Integer> withoutPlainText = Publication.withoutPlainText(synthesis, template.get());
        reportWithoutPlainText(edition, withoutPlainText);
        Optional<Draft> marked = draft.map(each -> new Draft(each.date(), each.revision()));
        Publication.Written written = Publication.write(selection, synthesis, template.get(), marked, diagnostics);
        Document document = written.document();
        reportEmpty(edition, written.account(), draft.isPresent());
        ForkJoinTask<?> check = ForkJoinTask.adapt(() -> {
            if (drawn) {
                GlyphCheck.check(document, edition.id().span(), styles.drawn(), fonts, diagnostics);
            }
        });
        check.fork();
        Document set = Typography.of(document);
        check.join();
        return Optional.of(new Manuscript(
                edition,
                () -> EditionContents.of(
                        edition.id().value(),
                        selection,
                        synthesis,
                        withoutPlainText,
                        written.account().unprinted()),
                set,
                styles,
                date()));
    }

    /// What an edition shows, and what emerges from it.
    private record Gathered(Selection selection, Synthesis synthesis) {
        static Gathered of(Corpus corpus, Edition edition, List<FaultyCase> faulty) {
            Selection selection = Selection.of(corpus, edition, faulty);
            return new Gathered(selection, Synthesis.of(selection));
        }
    }

    /// Passes on every text that could be printed if the programme had no errors.
    private void texts(BiConsumer<String, Span> reader) {
        TextReader inlines = TextReader.inlines(inline -> {
            if (inline instanceof ProseInline.Text(String text, Span span)) {
                reader.accept(TOLD.matcher(text).replaceAll(" "), span);
            }
        });
        corpus.programme().readShared(inlines);
        corpus.cases().stream()
                .filter(each -> each.upkeep().visibility() == Visibility.PUBLIC)
                .forEach(each -> each.open().read(inlines));
    }

    private void reportEmpty(Edition edition, Account account, boolean draft) {
        if (account.isEmpty() && hasContent()) {
            diagnostics.report(Diagnostic.of(
                            Code.NOTHING_PRINTED,
                            edition.id().span(),
                            Message.of(
                                    "nothing-printed", "edition", edition.id().value()))
                    .hint(Message.of("nothing-printed.hint.explain"))
                    .at(draft ? Severity.WARNING : Severity.ERROR));
        }
    }

    /// Whether the programme has anything to print. One that an author has just begun has nothing.
    private boolean hasContent() {
        boolean[] found = {false};
        corpus.programme().read(TextReader.places((field, _) -> found[0] |= Account.isContent(field)));
        return found[0];
    }

    private void reportWithoutPlainText(Edition edition, SortedSet<Integer> lessons) {
        if (!lessons.isEmpty()) {
            Id id = edition.id().value();
            Message numbers = Message.row(lessons);
            diagnostics.report(Diagnostic.of(
                    Code.NOT_PRINTED,
                    edition.id().span(),
                    Message.counted(
                            "not-printed.without-plain-text", lessons.size(), "edition", id, "lessons", numbers)));
        }
    }

    /// Whether we draw the letters of this format ourselves, and so need a glyph for each.
    private static boolean drawsText(Format format) {
        return switch (format) {
            case PDF -> true;
            case DOCX -> false;
        };
    }

    private Instant date() {
        return corpus.programme()
                .imprint()
                .issue()
                .date()
                .map(PartialDate::firstDay)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(UNDATED);
    }
}
