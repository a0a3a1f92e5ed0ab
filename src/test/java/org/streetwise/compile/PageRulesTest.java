package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.layout.page.PageRules;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Workspace;

/// A designer with a red pen would find nothing to mark in the examples' editions.
@Tag("slow")
class PageRulesTest {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Hyphenation HYPHENATION = new Hyphenation();

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "kwetsbare-wijken"})
    void pagesEndWhereTheyShould(String name) {
        Workspace workspace = ProjectWorkspace.example(name);
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        Corpus corpus = Corpus.of(programme, diagnostics);
        EditionPhases phases = Printed.phases(workspace, corpus, diagnostics);
        ProgrammePictures pictures = new ProgrammePictures(workspace, diagnostics);
        List<String> marks = new ArrayList<>();
        for (Edition edition : programme.editions()) {
            Proof proof = phases.write(edition, Optional.empty(), List.of())
                    .orElseThrow(() -> new AssertionError(diagnostics.all().toString()))
                    .proof(FONTS, HYPHENATION, pictures);
            PageRules.marks(
                            proof.document(),
                            proof.manuscript().styles().drawn(),
                            FONTS,
                            HYPHENATION,
                            pictures,
                            proof.pdfPages().pageMap())
                    .forEach(mark -> marks.add(edition.id().value() + ", " + mark));
        }
        assertEquals("", String.join("\n", marks));
    }
}
