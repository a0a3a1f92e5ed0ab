package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programme;
import org.streetwise.read.decode.ProgrammeReader;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Walk;

/// The tables that show which lesson was learnt where.
class MatrixTest {
    @Test
    void lessonsThatFitOnAPageMakeOneTable() {
        List<Block.Table> tables = matrices(30, 30);

        assertEquals(1, tables.size());
        assertEquals(61, tables.getFirst().columns().size());
        assertEquals("Welke les uit welke wijk komt", caption(tables.getFirst()));
    }

    @Test
    void moreLessonsAreSplitByTheme() {
        List<Block.Table> tables = matrices(40, 30);

        assertEquals(
                List.of(
                        "Welke les uit welke wijk komt: les\u00A01–40",
                        "Welke les uit welke wijk komt: les\u00A041–70"),
                tables.stream().map(MatrixTest::caption).toList());
        assertEquals(
                List.of(41, 31),
                tables.stream().map(table -> table.columns().size()).toList());
        assertEquals("table:matrix", name(tables.getFirst()));
        assertEquals("table:matrix-2", name(tables.getLast()));
        assertTrue(notes(tables.getFirst()).endsWith("Regie (les\u00A01–40)."), notes(tables.getFirst()));
        assertTrue(notes(tables.getLast()).endsWith("Data (les\u00A041–70)."), notes(tables.getLast()));
    }

    @Test
    void aTablesNotesExplainItsLessonsAndSigns() {
        Map<String, String> files = new HashMap<>(Map.of(
                "streetwise.yml",
                "format: 1\ntitle: Proef\nphases: [{id: plan, label: Plan}]\neditions: [{id: plan, select: {phases: plan}}]\n",
                "themes.yml",
                "themes: [{id: regie, title: Regie}]\n"));
        StringBuilder lessons = new StringBuilder(
                "municipality: Waterstad\nneighbourhood: Havenwijk\nchallenge: De haven loopt leeg.\nlessons:\n");
        for (String phase : List.of("plan", "plan", "", "plan", "", "plan", "plan")) {
            lessons.append("  - {title: Dit is er geleerd, theme: regie, learnt: Dat gaf ruimte.")
                    .append(phase.isEmpty() ? "}\n" : ", phase: " + phase + "}\n");
        }
        files.put("cases/havenwijk.yml", lessons.toString());

        Block.Table matrix = matrices(document(files)).getFirst();

        assertEquals("De lessen per thema: Regie (les\u00A01–2, 4, 6–7).", notes(matrix));
        assertEquals(
                "● opgetekend; leeg: niet opgetekend.",
                PlainText.of(((Block.Paragraph) matrix.notes().getFirst()).inlines()));
    }

    @Test
    void threeDigitNumbersTakeMoreRoom() {
        assertEquals(
                List.of(36, 36, 31),
                matrices(70, 30).stream().map(table -> table.columns().size()).toList());
    }

    private static String caption(Block.Table table) {
        return PlainText.of(table.caption().orElseThrow());
    }

    private static String name(Block.Table table) {
        return table.attributes().target().orElseThrow().name();
    }

    private static String notes(Block.Table table) {
        return PlainText.of(((Block.Paragraph) table.notes().getLast()).inlines());
    }

    private static List<Block.Table> matrices(int aboutControl, int aboutData) {
        StringBuilder lessons = new StringBuilder(
                "municipality: Waterstad\nneighbourhood: Havenwijk\nchallenge: De haven loopt leeg.\nlessons:\n");
        for (int i = 0; i < aboutControl + aboutData; i++) {
            lessons.append("  - {title: Dit is er geleerd, theme: ")
                    .append(i < aboutControl ? "regie" : "data")
                    .append(", learnt: Dat gaf ruimte.}\n");
        }
        return matrices(document(Map.of(
                "streetwise.yml", "format: 1\ntitle: Lessen van een wijk\n",
                "themes.yml",
                        "themes:\n  - {id: regie, title: Regie, inText: regie}\n  - {id: data, title: Data, inText: data}\n",
                "cases/havenwijk.yml", lessons.toString())));
    }

    private static Document document(Map<String, String> files) {
        ProjectWorkspace workspace = ProjectWorkspace.of(files);
        Diagnostics diagnostics = new Diagnostics();
        Programme programme = ProgrammeReader.read(workspace, diagnostics).getFirst();
        return Printed.phases(workspace, Corpus.of(programme, diagnostics), diagnostics)
                .write(programme.editions().getFirst())
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()))
                .document();
    }

    private static List<Block.Table> matrices(Document document) {
        List<Block.Table> found = new ArrayList<>();
        new Walk(
                        block -> {
                            if (block instanceof Block.Table table
                                    && table.attributes().is(Role.MATRIX)) {
                                found.add(table);
                            }
                        },
                        _ -> {})
                .blocks(document.blocks());
        return found;
    }
}
