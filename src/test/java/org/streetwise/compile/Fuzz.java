package org.streetwise.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.streetwise.compile.Attempt.Escape;

/// Damages programmes at random and runs the compiler on each: `Fuzz SECONDS [SEED]`. If it throws, runs out of memory
/// or works for more than ten seconds, the files are reduced and kept in `src/test/corpus/fuzz`, which `FuzzTest` runs
/// from then on. The exit code is then 1.
final class Fuzz {
    /// One in so many is damaged lightly, and printed if it has no fault afterwards.
    private static final int PRINTED = 4;

    private Fuzz() {}

    public static void main(String[] arguments) {
        long seconds = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        List<FuzzedFiles> beginnings = FuzzedFiles.beginnings();
        Attempt attempt = new Attempt();
        List<FuzzedFiles> sound =
                new ArrayList<>(beginnings.stream().filter(attempt::isSound).toList());
        // Used as often as all others together, because it is printed in both languages.
        sound.addAll(Collections.nCopies(sound.size(), FuzzedFiles.ofEverything()));
        long end = System.nanoTime() + seconds * 1_000_000_000;
        int count = 0;
        long slowest = 0;
        for (; System.nanoTime() < end; count++) {
            Random random = new Random(seed * 1_000_003 + count);
            boolean printed = count % PRINTED == 0;
            FuzzedFiles files =
                    printed ? new Mutation(random, sound).lightly() : new Mutation(random, beginnings).files();
            long start = System.nanoTime();
            Optional<Escape> escape = attempt.escape(files, printed);
            slowest = Math.max(slowest, System.nanoTime() - start);
            if (escape.isPresent()) {
                keep(attempt, files, printed, escape.get(), "seed-" + seed + "-" + count);
                System.exit(1);
            }
        }
        System.out.println(count + " programmes of seed " + seed + " were answered, the slowest in "
                + slowest / 1_000_000 + " ms; printed were " + attempt.printed());
        System.exit(0);
    }

    private static void keep(Attempt attempt, FuzzedFiles files, boolean printed, Escape escape, String name) {
        System.out.println(name + ": " + escape.where());
        escape.cause().printStackTrace(System.out);
        FuzzedFiles least = new Reduction(smaller -> attempt.escape(smaller, printed)
                        .filter(same -> same.where().equals(escape.where()))
                        .isPresent())
                .of(files);
        least.keep(name);
        System.out.println("kept: " + Arrays.toString(least.bytes().keySet().toArray()));
    }
}
