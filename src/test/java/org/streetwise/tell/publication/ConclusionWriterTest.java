package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.streetwise.source.Language;

class ConclusionWriterTest {
    private static final String LESSON =
            "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Het hielp}]";

    /// Lessons have the same numbers in all editions.
    @Test
    void aConclusionAlsoNamesLessonsThatTheEditionDoesNotShow() {
        String tree = new WrittenProgramme("""
                        editions: [{id: rapport, select: {cases: [w1]}}]
                        conclusions: [{text: Zo is het., lessons: [w2/a, w1/a]}]
                        """, "themes: [{id: geld, title: Geld}]")
                .with(LESSON)
                .with(LESSON)
                .tree("report", Language.DUTCH);

        assertTrue(tree.contains("Steunt op les {1→lesson:1} en 2."), tree);
    }
}
