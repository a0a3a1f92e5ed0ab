package org.streetwise.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streetwise.source.ProjectWorkspace;
import org.yaml.snakeyaml.Yaml;

/// The promises of the example about real places: every statement has a source, and every lesson that is named exists.
class VulnerableNeighbourhoodsTest {
    private static final Pattern CITED = Pattern.compile("@([a-z0-9][a-z0-9-]*)");

    private final Map<String, String> files =
            ProjectWorkspace.example("kwetsbare-wijken").files();

    @Test
    void citedAndListedSourcesAreTheSame() {
        Set<String> listed = new TreeSet<>();
        list(load("references.yml"), "references")
                .forEach(reference -> listed.add((String) ((Map<?, ?>) reference).get("key")));
        Set<String> cited = new TreeSet<>();
        files.forEach((path, text) -> {
            if (!path.equals("references.yml")) {
                CITED.matcher(text).results().forEach(match -> cited.add(match.group(1)));
            }
        });
        assertEquals(listed, cited);
    }

    @Test
    void everyParagraphAboutARealPlaceNamesItsSource() {
        List<String> without = new ArrayList<>();
        cases().forEach((id, fields) -> {
            unsourced(id, fields, List.of("profile", "challenge", "approach", "results"), without);
            list(fields, "lessons").forEach(lesson -> {
                Map<?, ?> ofLesson = (Map<?, ?>) lesson;
                // If a lesson has only one source, it is printed below the lesson.
                if (list(ofLesson, "sources").size() > 1) {
                    unsourced(id + "/" + ofLesson.get("id"), ofLesson, List.of("happened", "learnt"), without);
                }
            });
        });
        assertEquals(List.of(), without);
    }

    @Test
    void everyLessonNamesItsSources() {
        lessons().forEach((key, lesson) -> assertTrue(!list(lesson, "sources").isEmpty(), key));
    }

    @Test
    void everyLessonThatIsReferredToExists() {
        Set<String> keys = lessons().keySet();
        for (Map<?, ?> lesson : streetwiseLessons()) {
            assertTrue(keys.containsAll(list(lesson, "carriedBy")), lesson.toString());
            for (Object differing : list(lesson, "differs")) {
                assertTrue(keys.contains(((Map<?, ?>) differing).get("lesson")), differing.toString());
            }
        }
    }

    @Test
    void aStreetwiseLessonRestsOnSeveralNeighbourhoodsOrNone() {
        for (Map<?, ?> lesson : streetwiseLessons()) {
            Set<String> neighbourhoods = new TreeSet<>();
            list(lesson, "carriedBy").forEach(key -> neighbourhoods.add(((String) key).split("/")[0]));
            boolean carried = lesson.get("origin") == null;
            assertTrue(carried ? neighbourhoods.size() >= 2 : neighbourhoods.isEmpty(), lesson.toString());
        }
    }

    @Test
    void onlyPendrechtIsAConfirmedParticipant() {
        Set<String> confirmed = new TreeSet<>();
        cases().forEach((id, fields) -> {
            if (!"public-source".equals(fields.get("participation"))) {
                confirmed.add(id);
            }
        });
        assertEquals(Set.of("rotterdam-pendrecht"), confirmed);
    }

    @Test
    void titlesAreSentencesOfUpToAHundredCharacters() {
        List<Map<?, ?>> all = new ArrayList<>(lessons().values());
        all.addAll(streetwiseLessons());
        for (Map<?, ?> lesson : all) {
            String title = (String) lesson.get("title");
            assertTrue(title.length() <= 100 && title.split(" ").length >= 4 && !title.endsWith("."), title);
        }
    }

    private static void unsourced(String owner, Map<?, ?> fields, List<String> keys, List<String> without) {
        for (String key : keys) {
            if (fields.get(key) instanceof String text) {
                Stream.of(text.split("\n\n"))
                        .filter(paragraph -> !paragraph.contains("[@"))
                        .forEach(paragraph -> without.add(owner + ", " + key + ": " + paragraph));
            }
        }
    }

    private Map<String, Map<?, ?>> cases() {
        Map<String, Map<?, ?>> cases = new TreeMap<>();
        files.keySet().stream()
                .filter(path -> path.startsWith("cases/") && !path.endsWith(".en.yml"))
                .forEach(path -> cases.put(path.substring(6, path.length() - 4), load(path)));
        return cases;
    }

    private Map<String, Map<?, ?>> lessons() {
        Map<String, Map<?, ?>> lessons = new TreeMap<>();
        cases().forEach((id, fields) -> list(fields, "lessons").forEach(lesson -> {
            Map<?, ?> ofLesson = (Map<?, ?>) lesson;
            lessons.put(id + "/" + ofLesson.get("id"), ofLesson);
        }));
        return lessons;
    }

    private List<Map<?, ?>> streetwiseLessons() {
        List<Map<?, ?>> lessons = new ArrayList<>();
        list(load("themes.yml"), "themes")
                .forEach(theme ->
                        list((Map<?, ?>) theme, "lessons").forEach(lesson -> lessons.add((Map<?, ?>) lesson)));
        return lessons;
    }

    private Map<?, ?> load(String path) {
        return new Yaml().load(files.get(path));
    }

    private static Collection<?> list(Map<?, ?> fields, String key) {
        Object value = fields.get(key);
        return value == null ? List.of() : (Collection<?>) value;
    }
}
