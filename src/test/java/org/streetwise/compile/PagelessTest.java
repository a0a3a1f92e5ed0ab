package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Programme;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Workspace;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Walk;

/// A format without pages leaves out all references to pages, and its sentences still make sense.
class PagelessTest {
    private static final String PAGE = "§";
    private static final Pattern LEFT_OVER =
            Pattern.compile(PAGE + "|\\bpp?\\.(?!\\h*\\d)|\\(\\h*[,;)]|[,;]\\h*[.,;)]|\\h[.,;)]");

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "kwetsbare-wijken"})
    void sentencesAreWholeWithoutPages(String name) {
        List<String> broken = new ArrayList<>();
        int[] left = {0};
        for (List<Block> blocks : editions(name)) {
            List<Block> pageless = Walk.map(blocks, block -> block, inline -> pageless(inline, left));
            new Walk(block -> line(block).ifPresent(words -> mark(words, broken)), _ -> {}).blocks(pageless);
        }
        assertEquals(List.of(), broken);
        assertTrue(left[0] > 0, "no edition refers to a page");
    }

    private static List<Inline> pageless(Inline inline, int[] left) {
        return switch (inline) {
            case Inline.PagesOnly _ -> {
                left[0]++;
                yield List.of();
            }
            case Inline.CrossReference(_, Inline.Form.Page _) -> List.of(new Inline.Text(PAGE));
            case Inline.CrossReference(_, Inline.Form.Number _) -> List.of(new Inline.Text("x"));
            case Inline.CrossReference(_, Inline.Form.Title _) -> List.of(new Inline.Text("x"));
            default -> List.of(inline);
        };
    }

    private static Optional<String> line(Block block) {
        return block instanceof Block.Paragraph(_, var inlines)
                ? Optional.of(PlainText.of(inlines))
                : Optional.empty();
    }

    private static void mark(String words, List<String> broken) {
        if (LEFT_OVER.matcher(words).find()) {
            broken.add(words);
        }
    }

    private static List<List<Block>> editions(String name) {
        Workspace workspace = ProjectWorkspace.example(name);
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        EditionPhases phases = Printed.phases(workspace, Corpus.of(programme, diagnostics), diagnostics);
        ProgrammePictures pictures = new ProgrammePictures(workspace, diagnostics);
        List<List<Block>> editions = new ArrayList<>();
        for (Edition edition : programme.editions()) {
            editions.add(phases.write(edition, Optional.empty(), List.of())
                    .orElseThrow(() -> new AssertionError(diagnostics.all().toString()))
                    .proof(new FontLibrary(), new Hyphenation(), pictures)
                    .document()
                    .document()
                    .blocks());
        }
        return editions;
    }
}
