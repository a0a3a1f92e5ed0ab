package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.Golden;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.numbering.Numbering;

/// Whole publications of small programmes, as trees: one for each template that ships, and one for a template that
/// exists only as files, in another order and another language. `mvn test -Dtest=ReportTreeTest -Daccept` rewrites
/// them.
class ReportTreeTest {
    @ParameterizedTest
    @CsvSource({
        "report, rapport, report",
        "report, samenvatting, report.summary",
        "report, factsheets, report.factsheets",
        "report, bewoners, report.residents",
        "report, gemeenten, report.audience",
        "kurzbericht, kurz, kurzbericht"
    })
    void aSmallProgrammeBecomesThisTree(String name, String id, String file) throws IOException {
        Path golden = Path.of("src/test/golden/" + file + ".tree.txt");
        Diagnostics diagnostics = new Diagnostics();
        ProjectWorkspace workspace = ProjectWorkspace.folder(Path.of("src/test/golden/" + name));
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        Edition edition = programme.editions().stream()
                .filter(each -> each.id().value().value().equals(id))
                .findFirst()
                .orElseThrow();
        Manuscript manuscript = Printed.phases(workspace, corpus, diagnostics)
                .write(edition)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        String tree = TreePrinter.of(Numbering.number(manuscript.document()).document());

        assertEquals(
                List.of(),
                diagnostics.all().stream()
                        .filter(each -> each.severity() != Severity.NOTE)
                        .toList());
        Golden.check(golden, tree);
    }
}
