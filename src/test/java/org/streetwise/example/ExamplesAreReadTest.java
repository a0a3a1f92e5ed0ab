package org.streetwise.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Workspace;

/// The compiler reads and resolves the examples without a diagnostic.
class ExamplesAreReadTest {
    @Test
    void theProgrammeOnVulnerableNeighbourhoodsHasNoFaults() {
        Programme programme = faultless(ProjectWorkspace.example("kwetsbare-wijken"));
        assertEquals(14, programme.cases().size());
        assertEquals(29, lessons(programme));
        assertEquals(12, streetwiseLessons(programme).size());
    }

    @Test
    void theFictionalProgrammeHasNoFaults() {
        Programme programme = faultless(ProjectWorkspace.of(FictionalProgramme.files(FictionalProgramme.SEED)));
        assertEquals(18, programme.cases().size());
        assertEquals(126, lessons(programme));
        assertEquals(25, streetwiseLessons(programme).size());
    }

    private static Programme faultless(Workspace workspace) {
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus.of(programme, diagnostics);
        assertEquals(List.of(), diagnostics.all());
        return programme;
    }

    private static int lessons(Programme programme) {
        return programme.cases().stream()
                .mapToInt(ofCase -> ofCase.lessons().size())
                .sum();
    }

    private static List<StreetwiseLesson> streetwiseLessons(Programme programme) {
        return programme.themes().stream()
                .map(Theme::lessons)
                .flatMap(List::stream)
                .toList();
    }
}
