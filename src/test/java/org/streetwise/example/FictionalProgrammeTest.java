package org.streetwise.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class FictionalProgrammeTest {
    private final Map<String, String> files = FictionalProgramme.files(FictionalProgramme.SEED);

    @Test
    void eighteenNeighbourhoodsHaveSevenLessonsEach() {
        Map<String, Integer> lessons = new TreeMap<>();
        cases().forEach((id, fields) -> lessons.put(id, list(fields, "lessons").size()));
        assertEquals(18, lessons.size());
        assertEquals(Set.of(7), new HashSet<>(lessons.values()), lessons.toString());
    }

    @Test
    void streetwiseLessonsHaveFewManyOrNoCarriers() {
        List<Integer> carriers = new ArrayList<>();
        streetwiseLessons()
                .forEach(lesson -> carriers.add(list(lesson, "carriedBy").size()));
        assertEquals(25, carriers.size());
        assertTrue(carriers.containsAll(List.of(0, 2, 3, 4, 6, 7, 9, 12, 18)), carriers.toString());
    }

    @Test
    void everyLessonThatIsReferredToExists() {
        Set<String> keys = new HashSet<>();
        cases().forEach((id, fields) ->
                list(fields, "lessons").forEach(lesson -> keys.add(id + "/" + ((Map<?, ?>) lesson).get("id"))));
        assertEquals(126, keys.size());
        for (Map<?, ?> lesson : streetwiseLessons()) {
            assertTrue(keys.containsAll(list(lesson, "carriedBy")), lesson.toString());
            for (Object differing : list(lesson, "differs")) {
                assertTrue(keys.contains(((Map<?, ?>) differing).get("lesson")), differing.toString());
            }
        }
    }

    @Test
    void everyValueOfEveryChoiceOccurs() {
        String all = String.join("\n", files.values());
        Stream.of(
                        "participation: confirmed",
                        "participation: public-source",
                        "evidence: none",
                        "evidence: story",
                        "evidence: several",
                        "evidence: figures",
                        "evidence: evaluated",
                        "outcome: worked",
                        "outcome: failed",
                        "outcome: mixed",
                        "outcome: open",
                        "visibility: internal",
                        "visibility: public",
                        "origin: authors",
                        "origin: cases",
                        "woz: secret",
                        "energiearmoede: secret",
                        "because: |",
                        "recommendation: ",
                        "transfer: ",
                        "consent: 2021",
                        "{lang=en}",
                        "[^telling]",
                        "|:-----|",
                        "> Wij")
                .forEach(value -> assertTrue(all.contains(value), value));
    }

    @Test
    void titlesAreSentencesOfUpToAHundredCharacters() {
        List<String> titles = new ArrayList<>();
        cases().values()
                .forEach(fields -> list(fields, "lessons").forEach(lesson -> titles.add(title((Map<?, ?>) lesson))));
        streetwiseLessons().forEach(lesson -> titles.add(title(lesson)));
        for (String title : titles) {
            assertTrue(title.length() <= 100 && title.split(" ").length >= 4, title);
            assertTrue(!title.endsWith(".") && !title.contains("{"), title);
        }
    }

    @Test
    void theSameSeedGivesTheSameFiles() {
        assertEquals(files, FictionalProgramme.files(FictionalProgramme.SEED));
        assertTrue(!files.equals(FictionalProgramme.files(FictionalProgramme.SEED + 1)));
    }

    private Map<String, Map<?, ?>> cases() {
        Map<String, Map<?, ?>> cases = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith("cases/")) {
                cases.put(path.substring(6, path.length() - 4), new Yaml().load(text));
            }
        });
        return cases;
    }

    private List<Map<?, ?>> streetwiseLessons() {
        Map<?, ?> file = new Yaml().load(files.get("themes.yml"));
        List<Map<?, ?>> lessons = new ArrayList<>();
        list(file, "themes")
                .forEach(theme ->
                        list((Map<?, ?>) theme, "lessons").forEach(lesson -> lessons.add((Map<?, ?>) lesson)));
        return lessons;
    }

    private static String title(Map<?, ?> lesson) {
        return (String) lesson.get("title");
    }

    private static Collection<?> list(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        return value == null ? List.of() : (Collection<?>) value;
    }
}
