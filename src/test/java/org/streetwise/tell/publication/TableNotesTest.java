package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.publication.table.TableNotes;
import org.streetwise.tell.template.Phrase;

class TableNotesTest {
    private static final String INDICATORS = """
            indicators:
              - {id: a, label: A, source: Bureau, table: T1}
              - {id: b, label: B, source: Bureau, table: T2}
              - {id: c, label: C, source: Dienst}
              - {id: d, label: D, source: Bureau, table: T1}
            """;

    @Test
    void aLetterStaysWithItsRemark() {
        TableNotes notes = new TableNotes(writers(Language.DUTCH).sentences());
        notes.letter("ongeveer");
        notes.letter("afgerond");

        assertEquals(List.of("a:\u00A0ongeveer. b:\u00A0afgerond."), said(notes));
    }

    @Test
    void noSecondFullStopFollowsAnAbbreviation() {
        TableNotes notes = new TableNotes(writers(Language.DUTCH).sentences());
        notes.letter("huurwoningen e.d.");
        notes.source("hbv", List.of(new Inline.Text("HBV Leiden, z.d.")));

        assertEquals(List.of("a:\u00A0huurwoningen e.d.", "Bron: HBV Leiden, z.d."), said(notes));
    }

    @Test
    void aSourceIsNamedOnceWithAllItsTables() {
        assertEquals(List.of("Bron: Bureau (tabellen T1 en T2) en Dienst."), sources(Language.DUTCH));
        assertEquals(List.of("Source: Bureau (tables T1 and T2) and Dienst."), sources(new Language("en")));
    }

    private static List<String> sources(Language language) {
        TableNotes notes = new TableNotes(writers(language).sentences());
        programme()
                .selection()
                .vocabulary()
                .indicators()
                .forEach(indicator -> notes.source(indicator, Optional.of(Phrase.TABLE_CASE_SOURCES)));
        return said(notes);
    }

    private static List<String> said(TableNotes notes) {
        return notes.blocks().stream()
                .map(note -> PlainText.of(((Block.Paragraph) note).inlines()))
                .toList();
    }

    private static Writers writers(Language language) {
        return programme().in(language);
    }

    private static WrittenProgramme programme() {
        return new WrittenProgramme("", "themes: []").file("indicators.yml", INDICATORS);
    }
}
