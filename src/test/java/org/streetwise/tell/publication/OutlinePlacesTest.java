package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.template.ReportTemplate;

/// The places that are found before the text is written are the places in the text. Only entries that nothing refers to
/// are dropped from the lists afterwards, and with them the sections whose lists become empty.
class OutlinePlacesTest {
    private static final Predicate<String> IS_ENTRY = name -> name.startsWith("source:") || name.startsWith("term:");

    @ParameterizedTest
    @ValueSource(strings = {"report", "summary", "audience", "factsheets", "residents"})
    void theExamplesHaveThePlacesThatAreFoundBeforehand(String template) {
        for (String example : new String[] {"voorbeeldstad", "kwetsbare-wijken"}) {
            Diagnostics diagnostics = new Diagnostics();
            ProjectWorkspace workspace =
                    ProjectWorkspace.folder(Path.of("examples").resolve(example));
            Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
            Corpus corpus = Corpus.of(programme, diagnostics);
            for (Edition edition : programme.editions()) {
                NavigableSet<String> found =
                        assertPlaces(Selection.of(corpus, edition), template, example + " " + edition.id());
                assertFalse(found.isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "summary", "audience", "factsheets", "residents"})
    void programmesWithLittleInThemHaveThePlacesThatAreFoundBeforehand(String template) {
        WrittenProgramme empty = new WrittenProgramme("", "themes: []");
        WrittenProgramme begun = new WrittenProgramme("", "themes: []").with("");
        WrittenProgramme thin = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal, theme: geld, learnt: Het hielp}]");
        for (WrittenProgramme programme : new WrittenProgramme[] {empty, begun, thin}) {
            assertPlaces(programme.selection(), template, template);
        }
    }

    private static NavigableSet<String> assertPlaces(Selection selection, String template, String message) {
        Publication publication = new Publication(
                selection, Synthesis.of(selection), ReportTemplate.named(template, Language.DUTCH), Optional.empty());
        NavigableSet<String> found = new TreeSet<>();
        publication.places().stream().map(Target::name).forEach(found::add);
        NavigableSet<String> declared = declared(publication.document());
        NavigableSet<String> unused = new TreeSet<>(found);
        unused.removeIf(IS_ENTRY.negate());
        unused.removeAll(declared);
        declared.addAll(unused);
        declared.removeAll(List.of("section:sources", "section:glossary"));
        assertEquals(declared, found, message);
        return found;
    }

    private static NavigableSet<String> declared(Document document) {
        NavigableSet<String> declared = new TreeSet<>();
        new Walk(block -> block.attributes().target().map(Target::name).ifPresent(declared::add), _ -> {})
                .blocks(document.blocks());
        return declared;
    }
}
