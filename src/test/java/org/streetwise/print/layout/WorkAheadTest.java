package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkAheadTest {
    @Test
    void thingsAreTakenInTheirOrderWhoeverMadeThem() throws IOException {
        Thread here = Thread.currentThread();
        List<Integer> taken = new ArrayList<>();

        WorkAhead.inOrder(1_000, i -> i * i, square -> {
            assertSame(here, Thread.currentThread());
            taken.add(square);
        });

        assertEquals(IntStream.range(0, 1_000).map(i -> i * i).boxed().toList(), taken);
    }

    @Test
    void onlyAWindowIsMadeAheadOfWhatIsTaken() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();

        WorkAhead.inOrder(500, _ -> made.incrementAndGet(), _ -> {
            assertTrue(made.get() - taken.getAndIncrement() <= 64, made + " made, " + taken + " taken");
        });

        assertEquals(500, taken.get());
    }

    @Test
    void ofLargeThingsOneIsMadeAheadOfWhatIsTaken() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();

        WorkAhead.inOrder(30, i -> i < 20 ? 10 : 1, 5, _ -> made.incrementAndGet(), i -> {
            int most = i <= 20 ? 2 : 6;
            assertTrue(made.get() - taken.getAndIncrement() <= most, made + " made, " + taken + " taken");
        });

        assertEquals(30, taken.get());
    }

    @Test
    void aFaultInMakingIsTheTakersWhenItsTurnComes() {
        List<Integer> taken = new ArrayList<>();

        IllegalStateException fault = assertThrows(
                IllegalStateException.class,
                () -> WorkAhead.inOrder(
                        100,
                        i -> {
                            if (i == 7) {
                                throw new IllegalStateException("seven");
                            }
                            return i;
                        },
                        taken::add));

        assertEquals("seven", fault.getMessage());
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), taken);
    }

    @Test
    void aFailureInTakingEndsTheMaking() {
        AtomicInteger made = new AtomicInteger();

        assertThrows(
                IOException.class,
                () -> WorkAhead.inOrder(10_000, _ -> made.incrementAndGet(), _ -> {
                    throw new IOException("full");
                }));

        assertTrue(made.get() <= 64, made.toString());
    }

    @Test
    void oneCanStandInAnother() {
        List<List<Integer>> all = WorkAhead.all(20, i -> WorkAhead.all(20, j -> i * j));

        assertEquals(19 * 19, all.get(19).get(19));
    }
}
