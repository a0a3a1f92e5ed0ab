package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;

/// The lists of sources and terms have only the entries that the text uses.
class UnusedEntriesTest {
    private static String report(String glossary, String learnt) {
        return new WrittenProgramme("glossary:\n" + glossary, "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal op tijd, theme: geld, learnt: '%s'}]".formatted(learnt))
                .tree("report", Language.DUTCH);
    }

    @Test
    void aTermThatTheTextContainsStays() {
        String tree =
                report("  - {id: vve, term: Vereniging van eigenaren (VvE), text: Een club}\n", "De VvE betaalt.");
        assertTrue(tree.contains("Een club"), tree);
    }

    @Test
    void aTermThatNothingContainsIsLeftOutWithItsSection() {
        String tree =
                report("  - {id: vve, term: Vereniging van eigenaren (VvE), text: Een club}\n", "De buurt betaalt.");
        assertFalse(tree.contains("Een club"), tree);
        assertFalse(tree.contains("Begrippen"), tree);
    }

    @Test
    void aTermInAUsedEntryStays() {
        String tree = report("""
                  - {id: vve, term: VvE, text: Een kring van kopers}
                  - {id: koper, term: kopers, text: Wie een huis koopt}
                """, "De VvE betaalt.");
        assertTrue(tree.contains("Wie een huis koopt"), tree);
    }

    @Test
    void unusedEntriesDoNotKeepEachOther() {
        String tree = report("""
                  - {id: vve, term: VvE, text: Een kring van kopers}
                  - {id: koper, term: kopers, text: Leden van een VvE}
                """, "De buurt betaalt.");
        assertFalse(tree.contains("Een kring"), tree);
        assertFalse(tree.contains("Leden van"), tree);
    }

    @Test
    void aSourceHasNoLetterIfTheOtherOfThatYearIsNotListed() {
        WrittenProgramme programme = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .file("references.yml", """
                        references:
                          - {key: een, type: report, authors: Bode, title: Eerste, date: 2021}
                          - {key: twee, type: report, authors: Bode, title: Tweede, date: 2021}
                        """)
                .with("""
                        lessons: [{id: a, title: Betaal, theme: geld, short: 'Zo is het [@twee].', learnt: 'Het hielp [@een] [@twee].'}]
                        """);
        String report = programme.tree("report", Language.DUTCH);
        String summary = programme.tree("summary", Language.DUTCH);

        assertTrue(report.contains("Bode, 2021a→source:een"), report);
        assertTrue(summary.contains("{Bode, 2021→source:twee}"), summary);
        assertTrue(summary.contains("Bode. (2021)."), summary);
        assertFalse(summary.contains("Eerste"), summary);
    }
}
