package org.streetwise.know.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programmes;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.value.LessonKey;

class SynthesisTest {
    /// Every public lesson either carries a streetwise lesson or stands alone, never both. Internal lessons appear
    /// nowhere.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noLessonIsLostOrInvented(long seed) {
        Random random = new Random(seed);
        List<String> lessons = new ArrayList<>();
        Set<String> wanted = new HashSet<>();
        Programmes programme = new Programmes();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            List<String> declared = new ArrayList<>();
            for (int j = 0; j < random.nextInt(8); j++) {
                boolean internal = random.nextInt(5) == 0;
                declared.add("l" + j + ":t" + random.nextInt(3) + (internal ? ":internal" : ""));
                lessons.add("wijk" + i + "/l" + j);
                if (!internal) {
                    wanted.add("wijk" + i + "/l" + j);
                }
            }
            programme.neighbourhood("wijk" + i, declared.toArray(String[]::new));
        }
        for (int t = 0; t < 3; t++) {
            programme.theme("t" + t, streetwise(t, lessons, random));
        }

        Corpus corpus = Corpus.of(programme.build(), new Diagnostics());
        Selection selection = Selection.of(corpus, corpus.programme().editions().getFirst());
        Synthesis synthesis = Synthesis.of(selection);

        List<String> shown = new ArrayList<>();
        for (NumberedLesson lesson : synthesis.numbered()) {
            if (lesson instanceof Alone(_, var alone)) {
                shown.add(alone.lesson().key().toString());
            }
        }
        Set<LessonKey> carried = new HashSet<>();
        for (NumberedLesson lesson : synthesis.numbered()) {
            if (lesson instanceof Gathered gathered) {
                gathered.carriers().forEach(each -> carried.add(each.lesson().key()));
            }
        }
        carried.forEach(key -> shown.add(key.toString()));
        Collections.sort(shown);
        assertEquals(wanted.stream().sorted().toList(), shown);
    }

    private static StreetwiseLesson[] streetwise(int theme, List<String> lessons, Random random) {
        List<StreetwiseLesson> made = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            List<String> some = new ArrayList<>(lessons);
            Collections.shuffle(some, random);
            List<String> carriers = some.subList(0, Math.min(some.size(), random.nextInt(5)));
            made.add(
                    carriers.isEmpty()
                            ? Programmes.ofAuthors("s" + theme + "-" + i)
                            : Programmes.carried("s" + theme + "-" + i, carriers.toArray(String[]::new)));
        }
        return made.toArray(StreetwiseLesson[]::new);
    }
}
