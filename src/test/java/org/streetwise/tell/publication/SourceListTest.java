package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.Golden;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.ReportTemplate;

/// How a text cites sources of all kinds and how the list shows them, in both languages. `mvn test
/// -Dtest=SourceListTest -Daccept` rewrites the golden files.
class SourceListTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void sourcesOfAllKindsAreCitedAndListedAsInTheGoldenFile(String language) throws IOException {
        Path golden = Path.of("src/test/golden/sources." + language + ".tree.txt");
        Diagnostics diagnostics = new Diagnostics();
        ProjectWorkspace workspace = ProjectWorkspace.folder(Path.of("src/test/golden/sources"));
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        assertEquals(List.of(), diagnostics.all());
        Selection selection = Selection.of(corpus, programme.editions().getFirst());
        Writers writers = Writers.of(
                selection,
                Synthesis.of(selection),
                ReportTemplate.in(new Language(language)),
                selection.vocabulary().glossary(),
                new Targets(Set.of()),
                Optional.empty());
        List<Block> blocks = new ArrayList<>(
                writers.prose().blocks(selection.cases().getFirst().text(AuthoredText.CHALLENGE)));
        blocks.addAll(writers.bibliography().list());
        String tree = TreePrinter.of(new Document(writers.imprint().metadata(), blocks));

        Golden.check(golden, tree);
    }
}
