package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.numbering.Numbering;

/// Whole publications of small programmes, as trees: the report, and one whose template is made only of files, in
/// another order and another language. `mvn test -Dtest=ReportTreeTest -Daccept` writes them anew.
class ReportTreeTest {
    @ParameterizedTest
    @ValueSource(strings = {"report", "kurzbericht"})
    void aSmallProgrammeBecomesThisTree(String name) throws IOException {
        Path golden = Path.of("src/test/golden/" + name + ".tree.txt");
        Diagnostics diagnostics = new Diagnostics();
        ProjectWorkspace workspace = ProjectWorkspace.folder(Path.of("src/test/golden/" + name));
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        Manuscript manuscript = new EditionPhases(
                        workspace, corpus, !diagnostics.hasErrors(), new FontLibrary(), diagnostics)
                .write(programme.editions().getFirst())
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        String tree = TreePrinter.of(Numbering.number(manuscript.document()).document());

        if (System.getProperty("accept") != null && System.getenv("CI") == null) {
            Files.writeString(golden, tree);
        }
        assertEquals(List.of(), diagnostics.all());
        assertEquals(Files.readString(golden), tree);
    }
}
