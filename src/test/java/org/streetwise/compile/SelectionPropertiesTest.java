package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.Selection;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.numbering.Numbering;

/// What holds for every selection, tried with programmes made from seeds.
@Tag("slow")
class SelectionPropertiesTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void secretsChangeNothing(long seed) {
        assertEquals(
                tree(ProjectWorkspace.of(GeneratedProgramme.files(seed, false))),
                tree(ProjectWorkspace.of(GeneratedProgramme.files(seed, true))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFilesChangesNothing(long seed) {
        Workspace workspace = ProjectWorkspace.of(GeneratedProgramme.files(seed, true));

        assertEquals(tree(workspace), tree(new Shuffled(workspace, new Random(seed))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSelectionIsPartOfTheWhole(long seed) {
        Corpus corpus = corpus(ProjectWorkspace.of(GeneratedProgramme.files(seed, true)), new Diagnostics());
        Edition edition = corpus.programme().editions().getFirst();
        Selection some = Selection.of(corpus, edition);
        Selection all = Selection.of(corpus, everything(edition));

        assertTrue(keys(all).containsAll(keys(some)), () -> keys(some) + " of " + keys(all));
        // A lesson keeps the number that it has in the whole, or has none.
        assertTrue(numbers(all).containsAll(numbers(some)), () -> numbers(some) + " of " + numbers(all));
    }

    private static Edition everything(Edition edition) {
        return new Edition(
                edition.id(),
                edition.title(),
                edition.template(),
                edition.language(),
                Edition.Select.all(),
                edition.formats(),
                edition.stylesheet(),
                edition.reference(),
                edition.prose(),
                edition.issue(),
                edition.allRecommendations(),
                edition.last());
    }

    private static Set<String> keys(Selection selection) {
        Set<String> keys = new HashSet<>();
        selection.cases().forEach(each -> {
            keys.add(each.id().value());
            each.lessons().forEach(lesson -> {
                keys.add(lesson.key().toString());
                keys.add(lesson.key() + " asks " + lesson.recommendations().size());
            });
        });
        return keys.stream().filter(key -> !key.contains("asks 0")).collect(Collectors.toSet());
    }

    private static Set<String> numbers(Selection selection) {
        Set<String> numbers = new HashSet<>();
        selection
                .themes()
                .forEach(theme -> theme.lessons().forEach(lesson -> numbers.add(lesson.number() + " " + lesson.id())));
        selection
                .cases()
                .forEach(each -> each.lessons()
                        .forEach(lesson ->
                                lesson.number().ifPresent(number -> numbers.add(number + " " + lesson.key()))));
        return numbers;
    }

    private static String tree(Workspace workspace) {
        Diagnostics diagnostics = new Diagnostics();
        Corpus corpus = corpus(workspace, diagnostics);
        assertEquals(
                List.of(),
                diagnostics.all().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList());
        return Printed.phases(workspace, corpus, diagnostics)
                .write(corpus.programme().editions().getFirst())
                .map(manuscript ->
                        TreePrinter.of(Numbering.number(manuscript.document()).document()))
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
    }

    private static Corpus corpus(Workspace workspace, Diagnostics diagnostics) {
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        return Corpus.of(programme, diagnostics);
    }

    /// Lists files in random order, as file systems may.
    private record Shuffled(Workspace workspace, Random random) implements Workspace {
        @Override
        public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
            List<SourceId> files = new ArrayList<>(workspace.list(root, folder, suffix));
            Collections.shuffle(files, random);
            return files;
        }

        @Override
        public Tree tree() {
            return workspace.tree();
        }

        @Override
        public Content read(SourceId file) {
            return workspace.read(file);
        }
    }
}
