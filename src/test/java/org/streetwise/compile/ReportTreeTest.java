package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.numbering.Numbering;

/// The whole report of a small programme, as a tree. `mvn test -Dtest=ReportTreeTest -Daccept` writes it anew.
class ReportTreeTest {
    private static final Path FOLDER = Path.of("src/test/golden/report");
    private static final Path GOLDEN = Path.of("src/test/golden/report.tree.txt");

    @Test
    void aSmallProgrammeBecomesThisTree() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ProjectWorkspace workspace = ProjectWorkspace.folder(FOLDER);
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        Manuscript manuscript = new EditionPhases(workspace, corpus, !diagnostics.hasErrors(), diagnostics)
                .write(programme.editions().getFirst())
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        String tree = TreePrinter.of(Numbering.number(manuscript.document()).document());

        if (System.getProperty("accept") != null && System.getenv("CI") == null) {
            Files.writeString(GOLDEN, tree);
        }
        assertEquals(List.of(), diagnostics.all());
        assertEquals(Files.readString(GOLDEN), tree);
    }
}
