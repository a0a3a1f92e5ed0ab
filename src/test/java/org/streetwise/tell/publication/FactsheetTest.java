package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.document.Walk;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;

/// Each factsheet is handed out by itself.
class FactsheetTest {
    private final Document document = document();

    private static Document document() {
        WrittenProgramme programme = new WrittenProgramme("", "themes: []")
                .file("references.yml", """
                        references:
                          - {key: plan, authors: Stad, title: Het plan, date: 2021}
                          - {key: krant, authors: De Bode, title: Het nieuws, date: 2020}
                          - {key: ander, authors: Elders, title: Iets anders, date: 2019}
                        """)
                .with("""
                        approach: "Zo ging het [@plan].[^1]\\n\\n[^1]: Eerst."
                        profile: "Dit staat niet op een factsheet [@ander]."
                        """)
                .with("approach: \"Anders [@krant].[^1]\\n\\n[^1]: Later.\"\nsources: '@plan'\n");
        return programme.document("factsheets", Language.DUTCH, Optional.empty());
    }

    @Test
    void theNotesOfEachFactsheetAreCountedFromOne() {
        NumberedDocument numbered = Numbering.number(document);
        List<String> notes = new ArrayList<>();
        new Walk(_ -> {}, inline -> {
                    if (inline instanceof Inline.Note(var target, _)) {
                        target.flatMap(each -> numbered.mark(each).label()).ifPresent(notes::add);
                    }
                })
                .blocks(numbered.document().blocks());

        assertEquals(List.of("1", "1"), notes);
    }

    @Test
    void aFactsheetListsOnlyTheSourcesThatItNames() {
        String[] sheets = TreePrinter.of(document).split("(?m)^matter", -1);

        assertEquals(3, sheets.length);
        assertTrue(sheets[1].contains("Het plan"), sheets[1]);
        assertFalse(sheets[1].contains("Het nieuws"), sheets[1]);
        assertTrue(sheets[2].contains("Het plan") && sheets[2].contains("Het nieuws"), sheets[2]);
        assertFalse(sheets[1].contains("Iets anders"), sheets[1]);
    }
}
