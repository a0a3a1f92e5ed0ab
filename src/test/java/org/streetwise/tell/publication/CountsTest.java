package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.tell.publication.CountedProgramme.neighbourhoods;
import static org.streetwise.tell.publication.CountedProgramme.writers;

import org.junit.jupiter.api.Test;
import org.streetwise.know.model.Programmes;
import org.streetwise.source.Language;
import org.streetwise.tell.document.PlainText;

class CountsTest {
    @Test
    void themesWithoutLessonsAreNamedOnce() {
        assertEquals(
                "Over regie zijn geen lessen opgetekend. Dit thema heeft daarom geen eigen hoofdstuk.",
                withoutLessons(neighbourhoods(1, 1, 1).theme("geld").theme("regie")));
        assertEquals(
                "Over regie en over data zijn geen lessen opgetekend. Deze thema’s hebben daarom geen eigen hoofdstuk.",
                withoutLessons(
                        neighbourhoods(1, 1, 1).theme("geld").theme("regie").theme("data")));
    }

    @Test
    void aThemeWhoseExperiencesAreAllElsewhereSaysWhere() {
        assertEquals(
                "Over geld zijn twee ervaringen opgetekend, beide in W1. Zij staan bij een ander thema: les 1 (regie). Dit"
                        + " thema heeft daarom geen eigen hoofdstuk.",
                withoutLessons(new Programmes()
                        .theme("geld")
                        .theme("regie", Programmes.carried("samen", "w1/l1", "w1/l2"))
                        .neighbourhood("w1", "l1:geld", "l2:geld")));
    }

    /// The theme's chapter says where its experiences are.
    @Test
    void aThemeWithTextsOfItsOwnHasAChapterEvenWithoutLessons() {
        String tree = new WrittenProgramme("", """
                        themes:
                          - {id: geld, title: Geld, introduction: Geld telt.}
                          - id: regie
                            title: Regie
                            lessons: [{id: samen, title: Samen betalen lukt wel, text: Ja, carriedBy: [w1/a]}]
                        """)
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja}]")
                .tree("report", Language.DUTCH);

        assertFalse(tree.contains("geen eigen hoofdstuk"), tree);
        assertTrue(tree.contains("Geld telt."), tree);
        assertTrue(tree.contains("Zij staat bij een ander thema"), tree);
    }

    private static String withoutLessons(Programmes programme) {
        return PlainText.of(writers(programme).counts().withoutLessons()).replace('\u00a0', ' ');
    }
}
