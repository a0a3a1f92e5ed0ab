package org.streetwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Builds two states of a programme into one folder with the packaged program: `DisturbedBuilds FOLDER COUNT SEED`. The
/// builds are killed at random moments, or run at the same time. After each, every file must be whole and belong to one
/// of the states. A build that is left alone must put everything right.
final class DisturbedBuilds {
    private static final int STATES = 2;
    /// How many builds are killed before one is left alone.
    private static final int AT_A_STRETCH = 5;

    private final Path folder;
    private final Path out;
    private final Random random;
    private final List<Map<String, byte[]>> states = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long longest;
    private int killed;

    /// @param folder an empty folder, for programmes and output
    DisturbedBuilds(Path folder, long seed) throws IOException, InterruptedException {
        this.folder = folder;
        this.out = folder.resolve("out");
        this.random = new Random(seed);
        for (int state = 0; state < STATES; state++) {
            Path file = ExampleProgramme.copyTo(programme(state)).resolve("streetwise.yml");
            Files.writeString(file, Files.readString(file) + "projectNumber: P" + state + "\n");
            Path alone = folder.resolve("alone-" + state);
            long before = System.nanoTime();
            leaveAlone(state, alone);
            longest = Math.max(longest, (System.nanoTime() - before) / 1_000_000);
            states.add(contents(alone));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        DisturbedBuilds builds = new DisturbedBuilds(folder, Long.parseLong(arguments[2]));
        builds.kill(Integer.parseInt(arguments[1]));
        List<String> faults = builds.crowd(STATES * 3);
        faults.forEach(System.out::println);
        System.out.println(builds.killed + " of " + arguments[1] + " were killed, " + faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /// Kills or interrupts builds at random moments.
    ///
    /// @return the faults found so far
    List<String> kill(int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            int state = random.nextInt(STATES);
            boolean forced = random.nextBoolean();
            // Late rather than early, because files are written at the end.
            long moment = (long) (longest * Math.sqrt(random.nextDouble()));
            // An earlier build that was killed may have left files.
            boolean mayLeave = forced || Files.exists(out.resolve(".streetwise"));
            end(start(state, out), moment, forced);
            judge("build " + i + (forced ? ", killed" : ", interrupted"), mayLeave);
            if (i % AT_A_STRETCH == AT_A_STRETCH - 1 || i == times - 1) {
                leaveAlone(state, out);
                if (!isState(state)) {
                    faults.add("build " + i + ": the build after it did not put everything right");
                }
            }
        }
        return faults;
    }

    /// Starts builds at the same time. At least one must succeed, and the others must report that the folder is in use.
    ///
    /// @return the faults found so far
    List<String> crowd(int size) throws IOException, InterruptedException {
        List<Process> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            crowd.add(start(i % STATES, out));
        }
        List<Integer> codes = new ArrayList<>();
        for (Process each : crowd) {
            codes.add(each.waitFor());
        }
        if (!codes.contains(0) || !codes.stream().allMatch(code -> code == 0 || code == 74)) {
            faults.add("builds at the same time ended with " + codes);
        }
        if (!isState(0) && !isState(1)) {
            faults.add("builds at the same time mixed their files");
        }
        return faults;
    }

    private void end(Process process, long milliseconds, boolean forced) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return;
        }
        killed++;
        if (forced) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            faults.add("it did not end");
            process.destroyForcibly().waitFor();
        }
    }

    private void judge(String build, boolean mayLeave) throws IOException {
        for (Map.Entry<String, byte[]> file : contents(out).entrySet()) {
            boolean hidden = file.getKey().startsWith(".streetwise/");
            if (hidden ? !mayLeave && !file.getKey().endsWith(".manifest.json") : !isOfAState(file)) {
                faults.add(build + ": " + file.getKey() + " has " + file.getValue().length + " bytes");
            }
        }
    }

    private boolean isOfAState(Map.Entry<String, byte[]> file) {
        return states.stream().anyMatch(state -> Arrays.equals(state.get(file.getKey()), file.getValue()));
    }

    private boolean isState(int state) throws IOException {
        Map<String, byte[]> found = contents(out);
        return found.keySet().equals(states.get(state).keySet())
                && found.entrySet().stream()
                        .allMatch(file -> Arrays.equals(states.get(state).get(file.getKey()), file.getValue()));
    }

    private Path programme(int state) {
        return folder.resolve("programme-" + state);
    }

    private void leaveAlone(int state, Path into) throws IOException, InterruptedException {
        int code = start(state, into).waitFor();
        if (code != 0) {
            faults.add("a build that was left alone ended with " + code);
        }
    }

    private Process start(int state, Path into) throws IOException {
        return new ProcessBuilder(
                        PackagedProgram.installation().resolve("bin/streetwise").toString(),
                        "build",
                        programme(state).toString(),
                        "--output",
                        into.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
