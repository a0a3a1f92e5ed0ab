package org.streetwise.know.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.know.model.Programmes.carried;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.model.Programmes;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;

class LessonNumbersTest {
    private final Programmes programme = new Programmes()
            .theme("geld", carried("samen", "b/een"))
            .theme("regie", carried("vroeg", "a/twee", "b/drie"))
            .neighbourhood("a", "een:geld", "twee:regie", "stil:geld:internal")
            .neighbourhood("b", "een:geld", "drie:regie", "vier:geld");

    @Test
    void withinAThemeStreetwiseLessonsComeFirst() {
        LessonNumbers numbers = Corpus.of(programme.build(), new Diagnostics()).numbers();

        assertEquals(OptionalInt.of(1), numbers.streetwise(new Id("samen")));
        assertEquals(OptionalInt.of(2), numbers.alone(key("a", "een")));
        assertEquals(OptionalInt.of(3), numbers.alone(key("b", "vier")));
        assertEquals(OptionalInt.of(4), numbers.streetwise(new Id("vroeg")));
    }

    @Test
    void carriedAndInternalLessonsHaveNoNumberOfTheirOwn() {
        LessonNumbers numbers = Corpus.of(programme.build(), new Diagnostics()).numbers();

        assertTrue(numbers.alone(key("b", "een")).isEmpty());
        assertTrue(numbers.alone(key("a", "stil")).isEmpty());
    }

    private static LessonKey key(String caseId, String lesson) {
        return new LessonKey(new Id(caseId), new Id(lesson));
    }
}
