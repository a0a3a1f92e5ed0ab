package org.streetwise.read.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.lint.Lints;
import org.streetwise.know.model.Programme;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// The example of eighteen fictional neighbourhoods uses everything that the format offers, without unwanted faults.
class UsesEverythingTest {
    private static final ProjectWorkspace WORKSPACE = ProjectWorkspace.example("voorbeeldstad");
    /// Each theme has its own file here, so there is no list of themes.
    private static final Map<String, Shape<?>> SHAPES = Map.of(
            "streetwise", ProgrammeShape.SHAPE,
            "indicators", RegisterShapes.INDICATORS,
            "strategies", RegisterShapes.STRATEGIES,
            "references", RegisterShapes.REFERENCES,
            "themes/", ThemeShape.SHAPE,
            "cases/", CaseShape.SHAPE);

    /// The faults that the example has on purpose, to show what the compiler says about them: two quotes without
    /// consent, and a figure of another year than those beside it.
    private static final List<String> DELIBERATE = List.of(
            "SW0402 cases/lindewaard-de-gaarden.yml",
            "SW0413 cases/voorbeeldstad-kapiteinsbuurt.yml",
            "SW0402 cases/zandermeer-boulevardbuurt.yml");

    @Test
    void everyFieldAndEveryValueIsWrittenAtLeastOnce() {
        Usage usage = new Usage();
        SHAPES.values().forEach(usage::declare);
        WORKSPACE.files().forEach((path, text) -> {
            if (path.endsWith(".yml") && SourceId.programme(path).language().isEmpty()) {
                usage.learn(shape(path), yaml(path, text));
            }
        });
        // Only this test would need a second anonymous neighbourhood, and a programme has a single counting unit.
        assertEquals(List.of("`neuter` of common/neuter", "alias in brief"), usage.missing());
        assertTrue(usage.possible() > 200, "the shapes declare too little");
    }

    @Test
    void everyKindOfFileHasATranslationThatSaysWhatItTranslates() {
        TreeSet<String> translated = new TreeSet<>();
        WORKSPACE.files().forEach((path, text) -> {
            if (path.endsWith(".en.yml")
                    && yaml(path, text) instanceof YamlNode.Mapping mapping
                    && mapping.entries().stream()
                            .anyMatch(entry -> entry.key().value().equals("of"))) {
                translated.add(kind(path));
            }
        });
        assertEquals(new TreeSet<>(List.of("cases/", "indicators", "strategies", "streetwise", "themes/")), translated);
    }

    @Test
    void theExampleHasOnlyItsDeliberateFaults() {
        Diagnostics diagnostics = new Diagnostics();
        List<Programme> programmes = ProgrammeReader.read(WORKSPACE, diagnostics);
        List<Corpus> languages = programmes.stream()
                .map(programme -> Corpus.of(programme, diagnostics))
                .toList();
        Lints.check(languages, Optional.empty(), true, diagnostics);
        assertEquals(
                DELIBERATE,
                diagnostics.all().stream()
                        .map(each -> each.code().number() + " "
                                + each.primary().span().source().path())
                        .toList());
        assertEquals(18, programmes.getFirst().cases().size());
    }

    private static Shape<?> shape(String path) {
        Shape<?> shape = SHAPES.get(kind(path));
        if (shape == null) {
            throw new AssertionError(path + " is not a file of the programme");
        }
        return shape;
    }

    private static String kind(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path.substring(0, path.indexOf('.')) : path.substring(0, slash + 1);
    }

    private static YamlNode yaml(String path, String text) {
        return YamlReader.read(new Source(SourceId.programme(path), text), new Diagnostics())
                .orElseThrow();
    }
}
