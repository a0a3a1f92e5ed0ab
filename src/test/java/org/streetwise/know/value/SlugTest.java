package org.streetwise.know.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Energie & wonen|energie-wonen",
                "’s-Hertogenbosch|s-hertogenbosch",
                "Coöperatie|cooperatie",
                "Pendrecht.yml|pendrecht",
                "cases/rotterdam-pendrecht.YAML|rotterdam-pendrecht",
                "Een titel die langer is dan een id ooit mag zijn|een-titel-die-langer-is-dan-een-id-ooit",
                "?!|",
            })
    void anIdIsDerivedFromAnyText(String text, String id) {
        assertEquals(id == null ? "" : id, Slug.of(text).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rotterdam-Pendrecht/Straat|rotterdam-pendrecht/straat",
                "cases/rotterdam-pendrecht.yml#straat|rotterdam-pendrecht/straat",
                "rotterdam-pendrecht: Straat|rotterdam-pendrecht/straat",
                "Straat|",
                "/|",
            })
    void aLessonKeyHasTwoHalves(String text, String key) {
        assertEquals(
                key == null ? "" : key,
                Slug.ofLesson(text).map(LessonKey::toString).orElse(""));
    }
}
