package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;

/// What a report says about itself: what it rests on, where its lessons come from, and how much of the programme it
/// shows.
class AccountOfSourcesTest {
    private static final String NOTICE = "Voorbeeld uit openbare bron";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | 0 | Dit rapport berust op wat in de wijken is opgetekend.
            0  | 1 | Dit rapport berust op openbare bronnen over de wijken.
            0  | 3 | Dit rapport berust op openbare bronnen over de wijken.
            1  | 1 | Dit rapport berust op wat in één wijk is opgetekend, en op openbare bronnen over nog één.
            12 | 6 | Dit rapport berust op wat in twaalf wijken is opgetekend, en op openbare bronnen over zes andere.
            20 | 2 | Dit rapport berust op wat in twintig wijken is opgetekend, en op openbare bronnen over twee andere.
            """)
    void aReportSaysWhatItRestsOn(int recorded, int found, String sentence) {
        String tree = tree(programme(recorded, found, ""));

        assertEquals(1, count("Dit rapport berust op", tree), tree);
        assertTrue(tree.contains(sentence), tree);
        // If all neighbourhoods are from public sources, the report says so once; otherwise each of these has a notice.
        assertEquals(recorded == 0 ? 0 : found, count(NOTICE, tree));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            origin: authors                                 | Bij lessen van de auteurs zelf staat dat erbij.
            origin: literature, sources: https://a.example/ | Bij lessen uit de literatuur staat dat erbij.
            """)
    void lessonsFromAuthorsOrFromLiteratureAreAnnounced(String origin, String sentence) {
        String tree = tree(programme(2, 0, "{id: los, title: Een les van niemand hier, " + origin + "}"));

        assertTrue(tree.contains(sentence), tree);
        assertEquals(1, count("staat dat erbij", tree));
    }

    @Test
    void lessonsFromAuthorsAndFromLiteratureAreAnnouncedInOneSentence() {
        String tree = tree(programme(
                2,
                0,
                "{id: los, title: Een les van niemand hier, origin: authors}, {id: vast, title: Een les uit een boek,"
                        + " origin: literature, sources: https://a.example/}"));

        assertTrue(
                tree.contains("Bij lessen van de auteurs zelf en bij lessen uit de literatuur staat dat erbij."), tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cases: [w1, w2] | Deze uitgave gaat over twee van de vier wijken; alle aantallen gelden voor die twee. Deze uitgave bevat twee van de vier lessen.
            cases: [w1]     | Deze uitgave gaat over één van de vier wijken; alle aantallen gelden alleen daar. Deze uitgave bevat één van de vier lessen.
            """)
    void anEditionOfSomeNeighbourhoodsSaysHowManyThereAre(String select, String sentences) {
        WrittenProgramme programme = new WrittenProgramme(
                "editions: [{id: rapport, select: {" + select + "}}]\n",
                "themes: [{id: geld, title: Geld, lessons: []}]");
        for (int i = 1; i <= 4; i++) {
            programme.with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja}]");
        }
        String tree = tree(programme).replaceAll("\\s+p ", " ");

        assertTrue(tree.contains(sentences), tree);
    }

    /// The talks were about the other neighbourhoods and phases, too.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w1     | Voor het volledige rapport zijn twaalf gesprekken gevoerd.
            w1, w2], phases: [plan | Voor het volledige rapport zijn twaalf gesprekken gevoerd.
            w1, w2 | Voor dit rapport zijn twaalf gesprekken gevoerd.
            """)
    void anEditionOfAPartSaysThatTheTalksWereForTheFullReport(String cases, String sentence) {
        String tree = tree(new WrittenProgramme(
                        "talks: 12\nphases: [{id: plan, label: Plan}]\neditions: [{id: rapport, select: {cases: ["
                                + cases + "]}}]\n",
                        "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja}]")
                .with(""));

        assertTrue(tree.contains(sentence), tree);
    }

    /// What an edition leaves out was recorded nevertheless.
    @Test
    void anEditionBySubjectDoesNotSayThatNothingWasRecorded() {
        String tree = tree(new WrittenProgramme(
                        "editions: [{id: rapport, select: {phases: plan}}]\nphases: [{id: plan, label: Plan}]\n",
                        "themes: [{id: geld, title: Geld}, {id: regie, title: Regie}]")
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja, phase: plan}]")
                .with("lessons: [{id: b, title: Betaal nooit meer te laat, theme: geld, learnt: Ja}]")
                .with("lessons: [{id: a, title: Een mens aan het stuur, theme: regie, learnt: Ja}]"));

        assertFalse(tree.contains("geen lessen opgetekend"), tree);
        assertFalse(tree.contains("geen ervaringen opgetekend"), tree);
        assertTrue(tree.contains("p Van de twee lessen over dit thema staat er hier één."), tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary   | Deze uitgave gaat over twee van de vier wijken
            audience  | Deze uitgave gaat over twee van de vier wijken
            residents | Hier gaat het over twee van de vier wijken.
            """)
    void everyTemplateSaysHowManyOfTheNeighbourhoodsItCovers(String template, String sentence) {
        WrittenProgramme programme = new WrittenProgramme(
                "editions: [{id: u, template: " + template + ", select: {cases: [w1, w2]}}]\n",
                "themes: [{id: geld, title: Geld}]");
        for (int i = 1; i <= 4; i++) {
            programme.with("plain: Zo was het.\n"
                    + "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja, recommendation: Doe.}]");
        }
        String tree = programme.tree(template, Language.DUTCH);

        assertTrue(tree.contains(sentence), tree);
    }

    @Test
    void anEditionOfAllNeighbourhoodsDoesNotSaySo() {
        assertFalse(tree(programme(3, 0, "")).contains("Deze uitgave"));
    }

    private static WrittenProgramme programme(int recorded, int found, String lessons) {
        WrittenProgramme programme =
                new WrittenProgramme("", "themes: [{id: geld, title: Geld, lessons: [" + lessons + "]}]");
        for (int i = 0; i < recorded + found; i++) {
            programme.with("participation: " + (i < recorded ? "confirmed" : "public-source")
                    + "\nlessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja}]");
        }
        return programme;
    }

    private static int count(String words, String tree) {
        return tree.split(words, -1).length - 1;
    }

    private static String tree(WrittenProgramme programme) {
        return programme.tree("report", Language.DUTCH);
    }
}
