package org.streetwise.tell.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.Language;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.citation.Bibliography;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.template.ReportTemplate;

/// A programme with the neighbourhoods W1, W2 …, whose files a test writes, and the writers that print it in a
/// language.
public final class WrittenProgramme {
    private final Map<String, String> files = new HashMap<>();
    private int count;

    public WrittenProgramme(String main, String themes) {
        files.put(
                "streetwise.yml",
                "format: 1\ntitle: Proef\n" + (main.contains("editions:") ? "" : "editions: [{id: rapport}]\n") + main);
        files.put("themes.yml", themes);
    }

    /// Adds a file.
    public WrittenProgramme file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /// Adds a neighbourhood with these fields.
    public WrittenProgramme with(String fields) {
        return with(fields, "Proefstad", "W" + (count + 1));
    }

    /// Adds a neighbourhood with these fields and names.
    WrittenProgramme with(String fields, String municipality, String neighbourhood) {
        count++;
        files.put(
                "cases/w" + count + ".yml",
                "municipality: " + municipality + "\nneighbourhood: " + neighbourhood + "\nchallenge: Veel.\n"
                        + fields);
        return this;
    }

    /// The programme's sources.
    public Bibliography bibliography(Language language) {
        return in(language).bibliography();
    }

    Writers in(Language language) {
        Selection selection = selection();
        return Writers.of(
                selection,
                Synthesis.of(selection),
                ReportTemplate.in(language),
                selection.vocabulary().glossary(),
                new Targets(Set.of()),
                Optional.empty());
    }

    /// The first edition's document by a shipped template.
    Document document(String template, Language language, Optional<Draft> draft) {
        Selection selection = selection();
        return Publication.write(
                        selection,
                        Synthesis.of(selection),
                        ReportTemplate.named(template, language),
                        draft,
                        new Diagnostics())
                .document();
    }

    /// The same as text, with spaces in place of no-break spaces.
    String tree(String template, Language language) {
        return TreePrinter.of(document(template, language, Optional.empty()))
                .replace('\u00a0', ' ')
                .replace('~', ' ');
    }

    /// What the programme's first edition shows.
    Selection selection() {
        Diagnostics diagnostics = new Diagnostics();
        Programme programme =
                ProgrammeReader.read(ProjectWorkspace.of(files), diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.all().toString());
        }
        return Selection.of(corpus, programme.editions().getFirst());
    }

    static List<Language> languages() {
        return List.of(Language.DUTCH, new Language("en"));
    }
}
