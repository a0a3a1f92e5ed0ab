package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetwise.tell.publication.CountedProgramme.neighbourhoods;
import static org.streetwise.tell.publication.CountedProgramme.tools;

import org.junit.jupiter.api.Test;
import org.streetwise.know.model.Programmes;
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

    private static String withoutLessons(Programmes programme) {
        return PlainText.of(tools(programme).counts().withoutLessons()).replace('\u00a0', ' ');
    }
}
