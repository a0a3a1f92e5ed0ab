package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.LessonPart;

class LessonWriterTest {
    private static final String LESSON =
            "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Het hielp";

    @Test
    void relatedLessonsOfOneKindShareASentence() {
        Writers writers = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with(LESSON + ", supports: [w2/a, w3/a], differsFrom: w4/a}]")
                .with(LESSON + "}]")
                .with(LESSON + "}]")
                .with(LESSON + "}]")
                .in(Language.DUTCH);

        assertEquals(
                "Anders was het bij les\u00A04. Dit sluit aan bij les\u00A02 en les\u00A03.",
                first(writers, LessonPart.RELATED));
    }

    @Test
    void theOutcomeFollowsWhatWasLearnt() {
        assertEquals(
                List.of("Wat is er geleerd? Het hielp. Volgens de betrokkenen werkte de aanpak."),
                learntAndOutcome("learnt: Het hielp."));
        assertEquals(
                List.of("Wat is er geleerd?", "Volgens de betrokkenen werkte de aanpak."),
                learntAndOutcome("learnt: '- Het hielp.'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confirmed     | evidence: story, sources: https://a.example/   | Onderbouwing: praktijkervaring, één bron (a.example, z.d.).
            confirmed     | evidence: story                                | Onderbouwing: praktijkervaring.
            confirmed     | evidence: none                                 | Onderbouwing: praktijkervaring.
            confirmed     | evidence: several                              | Onderbouwing: meer praktijkervaringen.
            confirmed     | evidence: several, sources: https://a.example/ | Onderbouwing: meer praktijkervaringen, één bron (a.example, z.d.).
            public-source | evidence: story, sources: https://a.example/   | Onderbouwing: één openbare bron (a.example, z.d.).
            public-source | evidence: figures, sources: ['https://a.example/', 'https://b.example/'] | Onderbouwing: cijfers uit twee openbare bronnen (a.example, z.d.; b.example, z.d.).
            public-source | transfer: Elders ook.                          | Bron: c.example, z.d.
            public-source | evidence: several                              | Onderbouwing: één openbare bron (c.example, z.d.).
            """)
    void aLessonSaysWhatItRestsOn(String participation, String evidence, String said) {
        Writers writers = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with("participation: " + participation + "\nsources: https://c.example/\n" + LESSON + ", " + evidence
                        + "}]")
                .in(Language.DUTCH);

        assertEquals(said, first(writers, LessonPart.EVIDENCE).replace('\u00a0', ' '));
    }

    @Test
    void anExperienceElsewhereIsNamedWithItsPlace() {
        WrittenProgramme programme = new WrittenProgramme(
                        "",
                        "themes: [{id: geld, title: Geld, lessons: [{id: samen, title: Samen betalen lukt wel, carriedBy:"
                                + " [w1/a, w2/a]}]}]")
                .with(LESSON + ", differsFrom: w2/a}]")
                .with(LESSON + "}]");
        String tree = programme.tree("report", Language.DUTCH);

        assertTrue(
                tree.contains(
                        "Anders was het bij ‘{title→case-lesson:w2/a}’ ({W2→case:w2}, p. {page→case-lesson:w2/a})."),
                tree);
    }

    /// A streetwise lesson may have more evidence than the lessons that carry it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence: evaluated                              | Onderbouwing: evaluatie.
            evidence: figures, sources: https://a.example/   | Onderbouwing: praktijkervaring en cijfers (a.example, z.d.).
            sources: https://a.example/                      | Bron: a.example, z.d.
            """)
    void aStreetwiseLessonSaysWhatItRestsOn(String evidence, String said) {
        Writers writers = new WrittenProgramme(
                        "",
                        "themes: [{id: geld, title: Geld, lessons: [{id: samen, title: Samen betalen lukt wel, text: Ja,"
                                + " carriedBy: [w1/a], " + evidence + "}]}]")
                .with(LESSON + "}]")
                .in(Language.DUTCH);

        assertEquals(said, first(writers, LessonPart.EVIDENCE).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            origin: authors                                 | Kort gezegd. De auteurs hebben deze les zelf getrokken.
            origin: literature, sources: https://a.example/ | Kort gezegd. Deze les komt uit de literatuur (a.example, z.d.).
            origin: literature, sources: https://a.example/, carriedBy: [w1/a] | Kort gezegd.
            """)
    void theShortTextOfALessonWithoutCarriersSaysWhereItComesFrom(String origin, String said) {
        Writers writers = new WrittenProgramme(
                        "",
                        "themes: [{id: geld, title: Geld, lessons: [{id: samen, title: Samen betalen lukt wel, short: Kort"
                                + " gezegd., " + origin + "}]}]")
                .with(LESSON + "}]")
                .in(Language.DUTCH);

        assertEquals(said, first(writers, LessonPart.SHORT).replace('\u00a0', ' '));
    }

    /// The first paragraph that a part prints of the first lesson.
    private static String first(Writers writers, LessonPart part) {
        Block.Section lesson = (Block.Section) writers.lessons()
                .section(writers.synthesis().numbered().getFirst(), List.of(part), Optional.empty(), true);
        return PlainText.of(((Block.Paragraph) lesson.blocks().getFirst()).inlines());
    }

    private static List<String> learntAndOutcome(String learnt) {
        Writers writers = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, outcome: worked, " + learnt + "}]")
                .in(Language.DUTCH);
        Block.Section lesson = (Block.Section) writers.lessons()
                .section(
                        writers.synthesis().numbered().getFirst(),
                        List.of(LessonPart.LEARNT, LessonPart.OUTCOME),
                        Optional.empty(),
                        true);
        return lesson.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).inlines()))
                .toList();
    }
}
