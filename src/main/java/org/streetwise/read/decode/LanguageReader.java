package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.UnreadParts;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Slug;
import org.streetwise.know.value.UnreadNames;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Languages;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.read.shape.UnreadPart;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;

/// Reads a programme in one language.
final class LanguageReader {
    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final Languages languages;
    private final Translations translations;
    private final SourceFiles files;
    private final Decoder decoder;
    private final List<MissingTranslation> untranslated = new ArrayList<>();
    private final Map<UnreadParts.Kind, UnreadNames> unreadThings = new EnumMap<>(UnreadParts.Kind.class);
    private final Map<Id, UnreadNames> unreadLessons = new HashMap<>();
    private final Map<SourceId, List<Span>> soundRecords = new HashMap<>();

    LanguageReader(Workspace workspace, Languages languages, Translations translations, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
        this.languages = languages;
        this.translations = translations;
        this.files = new SourceFiles(workspace, diagnostics);
        this.decoder = new Decoder(files, diagnostics, languages);
    }

    /// The programme. If there is no `streetwise.yml`, or it can't be read, the programme has nothing of it.
    Programme programme() {
        Optional<ProgrammeShape.Facts> written = facts();
        ProgrammeShape.Facts facts = written.orElseGet(this::nothing);
        facts.named().places().forEach((kind, list) -> {
            if (files.has(ProgrammeReader.MAIN)) {
                noteUnreadNames(kind, list);
            } else {
                note(kind, Stream.of(UnreadNames.ANY));
            }
        });
        List<Theme> themes = themes();
        var strategies = register(ProgrammeFiles.STRATEGIES, UnreadParts.Kind.STRATEGY);
        var indicators = register(ProgrammeFiles.INDICATORS, UnreadParts.Kind.INDICATOR);
        var references = references();
        List<Case> cases = cases();
        Map<String, Prose> prose = prose();
        untranslated.addAll(decoder.untranslated());
        soundRecords.putAll(decoder.soundRecords());
        return new Programme(
                languages.wanted(),
                facts.imprint(),
                new Vocabulary(
                        facts.named().audiences(),
                        facts.named().tasks(),
                        facts.named().phases(),
                        strategies,
                        indicators,
                        facts.named().glossary()),
                themes,
                references,
                cases,
                facts.conclusions(),
                prose,
                facts.editions(),
                untranslated,
                new UnreadParts(written.isEmpty(), unreadThings, unreadLessons, faulty(), List.of()));
    }

    /// What a file says in which nothing is written.
    private ProgrammeShape.Facts nothing() {
        return new Decoder(files, new Diagnostics(), languages)
                .decode(new Source(ProgrammeReader.MAIN, ""), ProgrammeShape.SHAPE)
                .orElseThrow();
    }

    /// Notes what could not be read of a list in `streetwise.yml`. It may also stand in a field that there is not.
    ///
    /// @param list where the list stands, if it is written
    private void noteUnreadNames(UnreadParts.Kind kind, Optional<Span> list) {
        List<UnreadPart> all = decoder.unread(ProgrammeReader.MAIN);
        note(
                kind,
                all.stream()
                        .filter(part -> list.isEmpty() || list.get().covers(part.place()))
                        .map(UnreadPart::names));
    }

    private void note(UnreadParts.Kind kind, Stream<UnreadNames> names) {
        names.reduce(UnreadNames::or).ifPresent(found -> unreadThings.merge(kind, found, UnreadNames::or));
    }

    /// Notes what could not be read of a file of themes, which holds their lessons too.
    private void noteThemes(SourceId file, boolean read) {
        note(UnreadParts.Kind.THEME, file, read, shape -> shape != ThemeShape.LESSON);
        note(UnreadParts.Kind.STREETWISE_LESSON, file, read, shape -> shape == ThemeShape.LESSON);
    }

    private void note(UnreadParts.Kind kind, SourceId file, boolean read) {
        note(kind, file, read, _ -> true);
    }

    /// @param isOfThisKind whether a record is of that kind
    private void note(UnreadParts.Kind kind, SourceId file, boolean read, Predicate<Shape<?>> isOfThisKind) {
        note(kind, unreadNames(file, read, part -> part.only().stream().allMatch(isOfThisKind)).stream());
    }

    /// The names in some parts that could not be read of a file; any if those are not even known.
    private Optional<UnreadNames> unreadNames(SourceId file, boolean read, Predicate<UnreadPart> wanted) {
        Optional<UnreadNames> names = decoder.unread(file).stream()
                .filter(wanted)
                .map(UnreadPart::names)
                .reduce(UnreadNames::or);
        return read ? names : names.or(() -> Optional.of(UnreadNames.ANY));
    }

    private Map<SourceId, List<Span>> faulty() {
        return diagnostics.all().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> fault.primary().span().source())
                .distinct()
                .collect(Collectors.toMap(file -> file, file -> soundRecords.getOrDefault(file, List.of())));
    }

    /// What `streetwise.yml` says; absent, and not reported, if there is no such file.
    Optional<ProgrammeShape.Facts> facts() {
        return files.find(ProgrammeReader.MAIN).flatMap(source -> decode(source, ProgrammeShape.SHAPE));
    }

    /// Decodes a file, with the texts of its translation if there is one.
    private <T> Optional<T> decode(Source source, Shape<T> shape) {
        Optional<Source> translation = translation(source.id()).flatMap(files::listed);
        return translation.isPresent()
                ? decoder.decode(source, translation.get(), shape)
                : decoder.decode(source, shape);
    }

    private Optional<SourceId> translation(SourceId file) {
        return languages.differ() ? translations.into(languages.wanted(), file) : Optional.empty();
    }

    private <T> List<T> register(FileKind<List<T>> of, UnreadParts.Kind kind) {
        return register(of, (file, read) -> note(kind, file, read));
    }

    private <T> List<T> register(FileKind<List<T>> of, BiConsumer<SourceId, Boolean> noteUnread) {
        String stem = SourceId.programme(of.path()).stem();
        Optional<SourceId> file = translations.originals("").stream()
                .filter(each -> each.stem().equals(stem))
                .findFirst();
        return file.map(each -> register(each, files.listed(each), of, noteUnread))
                .orElse(List.of());
    }

    private <T> List<T> register(
            SourceId file, Optional<Source> text, FileKind<List<T>> of, BiConsumer<SourceId, Boolean> noteUnread) {
        Optional<List<T>> register = text.flatMap(source -> decode(source, of.shape()));
        noteUnread.accept(file, register.isPresent());
        return register.orElse(List.of());
    }

    /// The references of our own list and of the lists beside it that reference managers wrote.
    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (SourceId file : ReferenceFiles.of(workspace)) {
            Optional<Source> source = files.listed(file);
            Diagnostics own = new Diagnostics();
            Optional<List<Reference>> foreign = source.flatMap(text -> ReferenceFiles.foreign(text, own));
            if (foreign.isPresent()) {
                own.all().forEach(diagnostics::report);
                if (own.hasErrors()) {
                    note(UnreadParts.Kind.REFERENCE, source.map(Source::text).map(UnreadNames::in).stream());
                }
                references.addAll(foreign.get());
            } else {
                references.addAll(register(
                        file,
                        source,
                        ProgrammeFiles.REFERENCES,
                        (of, read) -> note(UnreadParts.Kind.REFERENCE, of, read)));
            }
        }
        return references;
    }

    private List<Theme> themes() {
        List<Theme> themes = new ArrayList<>(register(ProgrammeFiles.THEMES, this::noteThemes));
        for (SourceId file : translations.originals("themes")) {
            Optional<Theme> theme = files.listed(file).flatMap(source -> decode(source, ThemeShape.SHAPE));
            theme.ifPresent(themes::add);
            noteThemes(file, theme.isPresent());
        }
        return themes;
    }

    /// The cases by file name. The files don't depend on each other, so they are read in parallel.
    private List<Case> cases() {
        List<SourceId> sources = new ArrayList<>();
        for (SourceId source : translations.originals("cases")) {
            if (source.stem().contains(".")) {
                unfitName(source, source.stem());
            } else {
                sources.add(source);
            }
        }
        List<Optional<Case>> reads =
                sources.parallelStream().map(this::readCase).toList();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            add(sources.get(i), reads.get(i), cases);
        }
        return cases;
    }

    private Optional<Case> readCase(SourceId file) {
        return files.listed(file).flatMap(source -> decode(source, CaseShape.SHAPE));
    }

    private void add(SourceId file, Optional<Case> read, List<Case> cases) {
        String stem = file.stem();
        if (!Id.isWellFormed(stem)) {
            unfitName(file, stem);
            Slug.of(stem).ifPresent(meant -> unreadLessons.put(new Id(meant), UnreadNames.ANY));
            return;
        }
        read.ifPresent(cases::add);
        read.map(_ -> unreadNames(file, true, _ -> true))
                .orElse(Optional.of(UnreadNames.ANY))
                .ifPresent(lessons -> unreadLessons.put(new Id(stem), lessons));
    }

    private void unfitName(SourceId source, String stem) {
        Diagnostic diagnostic = Diagnostic.of(
                Code.WRONG_VALUE, Span.startOf(source), Message.of("wrong-value.file-name", "name", stem));
        String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
        int dot = stem.indexOf('.');
        Diagnostic hinted = dot > 0
                ? diagnostic.hint(Message.of(
                        "wrong-value.file-name.hint.translation", "file", folder + stem.substring(0, dot) + ".en.yml"))
                : Slug.of(stem)
                        .map(slug -> diagnostic.hint(
                                Message.of("wrong-value.file-name.hint.rename", "file", folder + slug + ".yml")))
                        .orElse(diagnostic);
        diagnostics.report(hinted);
    }

    private Map<String, Prose> prose() {
        Map<String, Prose> prose = new LinkedHashMap<>();
        for (SourceId file : translations.originals("prose")) {
            Optional<SourceId> translation = translation(file);
            if (translation.isEmpty() && languages.differ()) {
                untranslated.add(MissingTranslation.of(file, List.of(MissingTranslation.Text.allOf(file))));
            }
            files.listed(translation.orElse(file)).ifPresent(source -> prose.put(file.stem(), decoder.prose(source)));
        }
        return prose;
    }
}
