package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Gaps;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Id;
import org.streetwise.read.decode.RegisterShapes.Register;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Workspace;

/// Reads all files of a programme.
public final class ProgrammeReader {
    private static final SourceId MAIN = SourceId.programme("streetwise.yml");

    private final Workspace workspace;
    private final Diagnostics diagnostics;
    private final SourceFiles files;
    private final Decoder decoder;
    private final Set<Gaps.Kind> gaps = EnumSet.noneOf(Gaps.Kind.class);
    private final Set<Id> lostCases = new HashSet<>();

    private ProgrammeReader(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
        this.files = new SourceFiles(workspace, diagnostics);
        this.decoder = new Decoder(files, diagnostics);
    }

    /// The best that can be made of the files; absent if `streetwise.yml` is missing or a required part of it is
    /// broken. The faults of all files are reported either way. Whether what they refer to exists is not asked.
    ///
    /// @param workspace is read from several threads at once
    public static Optional<Programme> read(Workspace workspace, Diagnostics diagnostics) {
        return new ProgrammeReader(workspace, diagnostics).programme();
    }

    private Optional<Programme> programme() {
        Optional<ProgrammeShape.Facts> facts = facts();
        List<Theme> themes = themes();
        var indicators = register("indicators.yml", RegisterShapes.INDICATORS, Gaps.Kind.INDICATOR);
        var references = register("references.yml", RegisterShapes.REFERENCES, Gaps.Kind.REFERENCE);
        List<Case> cases = cases();
        Map<String, Prose> prose = prose();
        return facts.map(f -> new Programme(
                f.imprint(),
                f.audiences(),
                themes,
                indicators,
                references,
                cases,
                prose,
                f.editions(),
                new Gaps(gaps, lostCases)));
    }

    private Optional<ProgrammeShape.Facts> facts() {
        if (workspace.read(MAIN) instanceof Workspace.Content.Missing) {
            diagnostics.report(
                    Diagnostic.of(Code.NO_PROGRAMME, Span.startOf(MAIN), "there is no `streetwise.yml` here")
                            .hint(
                                    "name the folder of a programme, or begin one with `format: 1` and `title: …` in `streetwise.yml`"));
            return Optional.empty();
        }
        Optional<ProgrammeShape.Facts> facts =
                files.find(MAIN).flatMap(source -> decoder.decode(source, ProgrammeShape.SHAPE));
        mark(Gaps.Kind.AUDIENCE, facts.map(ProgrammeShape.Facts::whole).orElse(false));
        return facts;
    }

    private void mark(Gaps.Kind kind, boolean whole) {
        if (!whole) {
            gaps.add(kind);
        }
    }

    private <T> List<T> register(String path, Shape<Register<T>> shape, Gaps.Kind kind) {
        SourceId file = SourceId.programme(path);
        if (workspace.read(file) instanceof Workspace.Content.Missing) {
            return List.of();
        }
        Optional<Register<T>> register = files.find(file).flatMap(source -> decoder.decode(source, shape));
        mark(kind, register.map(Register::whole).orElse(false));
        return register.map(Register::items).orElse(List.of());
    }

    private List<Theme> themes() {
        List<Theme> themes = new ArrayList<>(register("themes.yml", RegisterShapes.THEMES, Gaps.Kind.THEME));
        for (SourceId file : list("themes", ".yml", ".yaml")) {
            Diagnostics own = new Diagnostics();
            Optional<Theme> theme =
                    open(file, own).flatMap(source -> decoder(own).decode(source, ThemeShape.SHAPE));
            mark(Gaps.Kind.THEME, theme.isPresent() && !own.hasErrors());
            own.all().forEach(diagnostics::report);
            theme.ifPresent(themes::add);
        }
        return themes;
    }

    private Optional<Source> open(SourceId file, Diagnostics own) {
        return new SourceFiles(workspace, own).listed(file);
    }

    private Decoder decoder(Diagnostics own) {
        return new Decoder(new SourceFiles(workspace, own), own);
    }

    /// The files of a folder, by name.
    private List<SourceId> list(String folder, String... suffixes) {
        return Stream.of(suffixes)
                .flatMap(suffix -> workspace.list(SourceId.Root.PROGRAMME, folder, suffix).stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /// Each file is read on its own, so several are read at a time; their order stays that of their names.
    private List<Case> cases() {
        List<SourceId> sources = list("cases", ".yml", ".yaml");
        List<Optional<CaseShape.Read>> reads = sources.parallelStream()
                .map(source -> files.listed(source).flatMap(text -> decoder.decode(text, CaseShape.SHAPE)))
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
                Code.WRONG_VALUE,
                Span.startOf(source),
                "the name of a case's file is its id of at most 40 signs a–z, 0–9 and `-`, but `" + stem + "` is none");
        String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
        diagnostics.report(Slug.of(stem)
                .map(slug -> diagnostic.hint("rename the file to `" + folder + slug + ".yml`"))
                .orElse(diagnostic));
    }

    private Map<String, Prose> prose() {
        Map<String, Prose> prose = new LinkedHashMap<>();
        for (SourceId file : list("prose", ".md")) {
            files.listed(file).ifPresent(source -> prose.put(source.id().stem(), decoder.prose(source)));
        }
        return prose;
    }
}
