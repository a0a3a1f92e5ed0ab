package org.streetwise.know.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.Selection;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;

class NameOrderTest {
    @Test
    void articlesAreIgnored() {
        assertEquals(
                List.of("Aa", "De Gaarden", "'s-Hertogenbosch", "Het Hof", "Iepen", "’t Zand", "Zuid"),
                sorted("Zuid", "'s-Hertogenbosch", "Iepen", "’t Zand", "De Gaarden", "Aa", "Het Hof"));
    }

    private static List<String> sorted(String... names) {
        Map<String, String> files = new TreeMap<>();
        files.put("streetwise.yml", "format: 1\ntitle: Proef\neditions: [{id: rapport}]");
        for (int i = 0; i < names.length; i++) {
            files.put(
                    "cases/w" + i + ".yml",
                    "municipality: Stad\nneighbourhood: \"" + names[i] + "\"\nchallenge: Veel\n");
        }
        Diagnostics diagnostics = new Diagnostics();
        Programme programme =
                ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).getFirst();
        Selection selection = Selection.of(
                Corpus.of(programme, diagnostics), programme.editions().getFirst());
        return Synthesis.of(selection).cases().stream()
                .map(SelectedCase::neighbourhood)
                .toList();
    }
}
