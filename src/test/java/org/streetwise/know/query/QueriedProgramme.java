package org.streetwise.know.query;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Id;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;

/// A small programme for queries: three neighbourhoods, two themes, one translation.
final class QueriedProgramme {
    static final LessonFilter ALL = filter("");

    private static final Map<String, String> FILES = Map.of(
            "streetwise.yml",
            """
            format: 1
            title: Proef
            audiences: [{id: gemeenten, label: Gemeenten}, {id: bewoners, label: Bewoners}]
            phases: [{id: begin, label: Begin}]
            editions:
              - {id: rapport, template: report}
              - {id: report, template: report, language: en}
            """,
            "themes.yml",
            """
            themes:
              - id: geld
                title: Geld
                introduction: Over geld.
                lessons:
                  - id: eerst-rekenen
                    title: Reken eerst
                    text: Wie rekent, weet *wat het kóst*.
                    carriedBy: [aa/rekenen, bb/tellen]
                    differs: cc/raden
                    recommendations: [{for: gemeenten, text: Reken.}]
                  - id: alleen-hier
                    title: Alleen hier
                    text: Dit zag een wijk.
                    carriedBy: aa/hier
                    evidence: figures
              - id: regie
                title: Regie
            """,
            "cases/aa.yml",
            """
            municipality: Stad
            neighbourhood: Aa
            challenge: De wijk.
            sources: https://voorbeeld.example/
            review: {status: approved}
            lessons:
              - {id: rekenen, title: Rekenen, theme: geld, learnt: Dit., evidence: figures, outcome: worked}
              - {id: hier, title: Hier, theme: geld, learnt: Dat., evidence: story, phase: begin, audiences: bewoners}
              - {id: los, title: Losse les, theme: geld, themes: [regie], learnt: Los., phase: begin}
            """,
            "cases/aa.en.yml",
            """
            challenge: The neighbourhood.
            lessons:
              - {id: rekenen, title: Doing sums, learnt: This.}
              - {id: hier, title: Here, learnt: That.}
              - {id: los, title: A lesson by itself, learnt: Loose.}
            """,
            "cases/bb.yml",
            """
            municipality: Dorp
            neighbourhood: Bb
            challenge: Het dorp.
            lessons:
              - {id: tellen, title: Tellen, theme: geld, learnt: Zo., evidence: story, outcome: failed}
              - {id: stil, title: Stil, theme: geld, learnt: Niets., visibility: internal}
            """,
            "cases/cc.yml",
            """
            municipality: Dorp
            neighbourhood: Cc
            challenge: Het einde.
            lessons:
              - {id: raden, title: Raden kan ook, theme: geld, learnt: Gok., recommendation: Gok., evidence: none}
            """);

    private QueriedProgramme() {}

    static List<Corpus> corpora() {
        return corpora(FILES);
    }

    /// The corpora of files without errors.
    static List<Corpus> corpora(Map<String, String> files) {
        Diagnostics diagnostics = new Diagnostics();
        List<Corpus> corpora = ProgrammeReader.read(ProjectWorkspace.of(new TreeMap<>(files)), diagnostics).stream()
                .map(programme -> Corpus.of(programme, diagnostics))
                .toList();
        assertFalse(diagnostics.hasErrors(), () -> diagnostics.all().toString());
        return corpora;
    }

    /// A filter that only searches for words.
    static LessonFilter filter(String words) {
        return new LessonFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                new SearchedWords(words));
    }

    static Set<Id> ids(String... ids) {
        return Set.of(ids).stream().map(Id::new).collect(Collectors.toSet());
    }
}
