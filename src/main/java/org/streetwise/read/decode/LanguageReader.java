package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.streetwise.know.value.Vocabulary;
import org.streetwise.read.decode.RegisterShapes.Register;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Languages;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.SourceFiles;
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
    private final Set<UnreadParts.Kind> gaps = EnumSet.noneOf(UnreadParts.Kind.class);
    private final Map<SourceId, List<Span>> soundRecords = new HashMap<>();
    private final Set<Id> lostCases = new HashSet<>();

    LanguageReader(Workspace workspace, Languages languages, Translations translations, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
        this.languages = languages;
        this.translations = translations;
        this.files = new SourceFiles(workspace, diagnostics);
        this.decoder = new Decoder(files, diagnostics, languages);
    }

    Optional<Programme> programme() {
        Optional<ProgrammeShape.Facts> facts = facts();
        gaps.addAll(facts.map(f -> f.named().broken())
                .orElse(EnumSet.of(
                        UnreadParts.Kind.AUDIENCE,
                        UnreadParts.Kind.TASK,
                        UnreadParts.Kind.PHASE,
                        UnreadParts.Kind.TERM)));
        List<Theme> themes = themes();
        var strategies = register(ProgrammeFiles.STRATEGIES, UnreadParts.Kind.STRATEGY);
        var indicators = register(ProgrammeFiles.INDICATORS, UnreadParts.Kind.INDICATOR);
        var references = references();
        List<Case> cases = cases();
        Map<String, Prose> prose = prose();
        untranslated.addAll(decoder.untranslated());
        soundRecords.putAll(decoder.soundRecords());
        return facts.map(f -> new Programme(
                languages.wanted(),
                f.imprint(),
                new Vocabulary(
                        f.named().audiences(),
                        f.named().tasks(),
                        f.named().phases(),
                        strategies,
                        indicators,
                        f.named().glossary()),
                themes,
                references,
                cases,
                f.conclusions(),
                prose,
                f.editions(),
                untranslated,
                new UnreadParts(gaps, lostCases, faulty())));
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
        return files.find(ProgrammeReader.MAIN).flatMap(source -> decode(source, ProgrammeShape.SHAPE, files, decoder));
    }

    /// Decodes a file, with the texts of its translation if there is one.
    private <T> Optional<T> decode(Source source, Shape<T> shape, SourceFiles from, Decoder with) {
        Optional<Source> translation = translation(source.id()).flatMap(from::listed);
        return translation.isPresent() ? with.decode(source, translation.get(), shape) : with.decode(source, shape);
    }

    private Optional<SourceId> translation(SourceId file) {
        return languages.differ() ? translations.into(languages.wanted(), file) : Optional.empty();
    }

    private <T> List<T> register(FileKind<Register<T>> of, UnreadParts.Kind kind) {
        String stem = SourceId.programme(of.path()).stem();
        Optional<SourceId> file = translations.originals("").stream()
                .filter(each -> each.stem().equals(stem))
                .findFirst();
        if (file.isEmpty()) {
            return List.of();
        }
        return register(files.listed(file.get()), of, kind);
    }

    private <T> List<T> register(Optional<Source> file, FileKind<Register<T>> of, UnreadParts.Kind kind) {
        Optional<Register<T>> register = file.flatMap(source -> decode(source, of.shape(), files, decoder));
        mark(kind, register.map(Register::whole).orElse(false));
        return register.map(Register::items).orElse(List.of());
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
                mark(UnreadParts.Kind.REFERENCE, !own.hasErrors());
                references.addAll(foreign.get());
            } else {
                references.addAll(register(source, ProgrammeFiles.REFERENCES, UnreadParts.Kind.REFERENCE));
            }
        }
        return references;
    }

    private void mark(UnreadParts.Kind kind, boolean whole) {
        if (!whole) {
            gaps.add(kind);
        }
    }

    private List<Theme> themes() {
        List<Theme> themes = new ArrayList<>(register(ProgrammeFiles.THEMES, UnreadParts.Kind.THEME));
        for (SourceId file : translations.originals("themes")) {
            Diagnostics own = new Diagnostics();
            SourceFiles ownFiles = new SourceFiles(workspace, own);
            Decoder ownDecoder = new Decoder(ownFiles, own, languages);
            Optional<Theme> theme =
                    ownFiles.listed(file).flatMap(source -> decode(source, ThemeShape.SHAPE, ownFiles, ownDecoder));
            mark(UnreadParts.Kind.THEME, theme.isPresent() && !own.hasErrors());
            own.all().forEach(diagnostics::report);
            untranslated.addAll(ownDecoder.untranslated());
            soundRecords.putAll(ownDecoder.soundRecords());
            theme.ifPresent(themes::add);
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
        List<Optional<CaseShape.Read>> reads = sources.parallelStream()
                .map(source -> files.listed(source).flatMap(text -> decode(text, CaseShape.SHAPE, files, decoder)))
                .toList();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            add(sources.get(i), reads.get(i), cases);
        }
        return cases;
    }

    private void add(SourceId source, Optional<CaseShape.Read> read, List<Case> cases) {
        String stem = source.stem();
        if (!Id.isWellFormed(stem)) {
            unfitName(source, stem);
            return;
        }
        read.map(CaseShape.Read::value).ifPresent(cases::add);
        if (!read.map(CaseShape.Read::whole).orElse(false)) {
            lostCases.add(new Id(stem));
        }
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
