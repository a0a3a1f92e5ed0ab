package org.streetwise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.compile.Compiler;
import org.streetwise.compile.EditionFiles;
import org.streetwise.compile.Output;
import org.streetwise.compile.Requests;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.model.Edition.Format;
import org.streetwise.print.Renderer;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.TreePrinter;

class PeerCorpusTest {
    private static final String PROGRAMME = """
            title: "Lessen van de straat"
            subtitle: "Per thema en per wijk"
            lang: nl
            date: "1 juni 2024"
            issn: "0000-0000"
            author: "Programmabureau Proef"
            themes:
              - id: groen
                title: "Groen en water"
                intro: >-
                  In de buurt is het heet, zei men op 14
                  plekken.
              - id: energie
                title: "Energie"
                intro: >-
                  De huizen zijn slecht geïsoleerd.
            colophon:
              - >-
                Gedrukt in de wijk.
            """;
    private static final String CASE = """
            id: c0001
            municipality: "Venlo"
            neighbourhood: "Oost-Proefbuurt"
            context:
              - fact: "Gemiddelde WOZ-waarde"
                value: "€ 417.000"
                source: "CBS 2019"
            approach:
              - >-
                Er kwamen bomen.
              - >-
                Er kwam een plein.
            results:
              - >-
                Het is er koeler.
            lessons:
              - id: c0001-l1
                title: "Begin klein en zichtbaar"
                theme: groen
                audience: gemeente
                statement:
                  - >-
                    De eerste boom stond na een week.
                  - >-
                    Daarna wilde iedereen er een.
                quote:
                  text: >-
                    Zo’n boom wil ik ook
                  speaker: "Bewoner, Venlo"
                recommendation: >-
                  Plant de eerste boom meteen.
            """;

    @Test
    void theCorpusIsPrintedInTheOrderOfTheOtherTools() {
        String tree = TreePrinter.of(published());

        int from = 0;
        for (String words : List.of(
                "Lessen van de straat",
                "Per thema en per wijk",
                "Programmabureau Proef",
                "Inhoud",
                "Groen en water",
                "zei men op 14 plekken.",
                "Begin klein en zichtbaar",
                "De eerste boom stond na een week.",
                "Daarna wilde iedereen er een.",
                "Zo’n boom wil ik ook",
                "Bewoner",
                "gemeente:",
                "Plant de eerste boom meteen.",
                "Wijken",
                "Oost-Proefbuurt, Venlo",
                "Kenmerk | Waarde | Bron",
                "€~417.000",
                "Er kwamen bomen.",
                "Er kwam een plein.",
                "Het is er koeler.",
                "Lessen uit deze wijk",
                "Matrix van thema’s en wijken",
                "Wijk | groen | energie",
                "case:c0001} | 1 | –",
                "Colofon",
                "Gedrukt in de wijk.",
                "0000-0000")) {
            int found = tree.indexOf(words, from);
            assertEquals(true, found >= 0, "no `" + words + "` behind what comes before it in:\n" + tree);
            from = found + words.length();
        }
    }

    private static Document published() {
        ProjectWorkspace programme =
                ProjectWorkspace.of(PeerCorpus.files(Map.of("programme.yaml", PROGRAMME, "cases/0001.yaml", CASE)));
        List<Document> published = new ArrayList<>();
        Renderer keeping = (input, _, _) -> {
            published.add(input.document().document());
            return OptionalInt.empty();
        };
        Output nowhere = (editions, _) -> {
            editions.forEach(PeerCorpusTest::render);
            return List.of();
        };
        var done = new Compiler(Map.of(Format.PDF, keeping), new FontLibrary(), new Hyphenation())
                .build(programme, Requests.of(Set.of(Format.PDF)), nowhere, _ -> {});
        assertEquals(
                List.of(),
                done.diagnostics().stream()
                        .filter(fault -> fault.severity() == Severity.ERROR)
                        .toList());
        return published.getFirst();
    }

    private static void render(EditionFiles edition) {
        for (EditionFiles.File file : edition.files()) {
            try {
                file.content().writeTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
