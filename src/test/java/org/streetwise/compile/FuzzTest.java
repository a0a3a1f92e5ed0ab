package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Programmes that once crashed the compiler, and a few hundred random ones. `Fuzz` tries as many as there is time for.
@Tag("slow")
class FuzzTest {
    @TestFactory
    Stream<DynamicTest> whatOnceBroughtItDownIsAnswered() {
        return FuzzedFiles.kept().entrySet().stream()
                .map(kept -> DynamicTest.dynamicTest(
                        kept.getKey(),
                        () -> assertEquals(Optional.empty(), new Attempt().escape(kept.getValue(), true))));
    }

    @Test
    void damagedProgrammesAreAnswered() {
        List<FuzzedFiles> beginnings = FuzzedFiles.beginnings();
        Attempt attempt = new Attempt();
        List<String> escapes = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            FuzzedFiles files = new Mutation(new Random(seed), beginnings).files();
            int number = seed;
            attempt.escape(files, false).ifPresent(escape -> escapes.add(number + ": " + escape));
        }
        assertEquals(List.of(), escapes);
    }
}
