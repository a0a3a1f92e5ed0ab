package org.streetwise.tell.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.template.ReportTemplate;

/// Neighbourhoods W1, W2 … with what a test writes into their files, and the writers that tell of them in a language.
final class WrittenProgramme {
    private final Map<String, String> files = new HashMap<>();
    private int count;

    WrittenProgramme(String main, String themes) {
        files.put("streetwise.yml", "format: 1\ntitle: Proef\neditions: [{id: rapport}]\n" + main);
        files.put("themes.yml", themes);
    }

    /// One more neighbourhood.
    WrittenProgramme with(String fields) {
        count++;
        files.put(
                "cases/w" + count + ".yml",
                "municipality: Proefstad\nneighbourhood: W" + count + "\nchallenge: Veel.\n" + fields);
        return this;
    }

    Tools in(Language language) {
        Diagnostics diagnostics = new Diagnostics();
        Programme programme =
                ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        Selection selection = Selection.of(corpus, programme.editions().getFirst());
        return Tools.of(
                selection, Synthesis.of(selection), ReportTemplate.in(language).words(), Targets.of(Set.of()));
    }

    static List<Language> languages() {
        return List.of(Language.DUTCH, new Language("en"));
    }
}
