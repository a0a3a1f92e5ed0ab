package org.streetwise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher fits Java's options to the memory and the programme. Here, a script that prints its arguments stands in
/// for Java, and files stand in for what the system says of its memory.
class LauncherTest {
    private static final String PLENTY = "MemTotal:       16384000 kB\nMemFree: 1 kB\n";

    @TempDir
    private Path folder;

    private record Launched(int code, String said) {}

    private Launched launch(int cases, Map<String, String> system, String... before) throws Exception {
        String script = Files.readString(Path.of("src/main/dist/bin/streetwise"))
                .replace("/proc/", folder.resolve("proc") + "/")
                .replace("/sys/fs/cgroup", folder.resolve("cgroup").toString());
        write("bin/streetwise", script);
        write("runtime/bin/java", "#!/bin/sh\necho \"$@\"\n");
        assertTrue(folder.resolve("runtime/bin/java").toFile().setExecutable(true));
        for (Map.Entry<String, String> file : system.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        for (int i = 0; i < cases; i++) {
            write("programme/cases/" + i + ".yml", "");
        }
        String command = String.join("\n", before) + "\nsh bin/streetwise build programme";
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
        shell.environment().remove("STREETWISE_JAVA_OPTS");
        Process process =
                shell.directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launched(process.waitFor(), said);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String options(int cases, Map<String, String> system) throws Exception {
        Launched launched = launch(cases, system);
        assertEquals(0, launched.code, launched.said);
        return launched.said;
    }

    @Test
    void whereMemoryIsPlentyTheJvmSizesItsHeap() throws Exception {
        String options = options(200, Map.of("proc/meminfo", PLENTY));

        assertTrue(options.contains("-XX:+UseParallelGC -Xmn220m"), options);
        assertFalse(options.contains("-Xmx"), options);
    }

    @Test
    void aSystemThatSaysNothingCountsAsPlenty() throws Exception {
        assertFalse(options(1, Map.of()).contains("-Xmx"));
    }

    @Test
    void aSmallMachineGivesMostOfItsMemoryToTheHeap() throws Exception {
        String options = options(200, Map.of("proc/meminfo", "MemTotal: 524288 kB\n"));

        assertTrue(options.contains("-XX:+UseSerialGC -Xmx365m"), options);
    }

    @Test
    void aContainersLimitCounts() throws Exception {
        Map<String, String> nearest =
                Map.of("proc/meminfo", PLENTY, "proc/self/cgroup", "0::/\n", "cgroup/memory.max", "536870912\n");
        assertTrue(options(200, nearest).contains("-XX:+UseSerialGC -Xmx365m"));
    }

    @Test
    void aLimitOnAContainersParentCounts() throws Exception {
        Map<String, String> above = Map.of(
                "proc/meminfo", PLENTY,
                "proc/self/cgroup", "0::/docker/one\n",
                "cgroup/docker/memory.max", "536870912\n",
                "cgroup/docker/one/memory.max", "max\n");
        assertTrue(options(200, above).contains("-XX:+UseSerialGC -Xmx365m"));
    }

    @Test
    void aLimitOfTheFirstVersionCountsThoughItsPathIsNotMounted() throws Exception {
        Map<String, String> first = Map.of(
                "proc/meminfo", PLENTY,
                "proc/self/cgroup", "9:cpu:/x\n4:memory:/not/mounted/here\n0::/\n",
                "cgroup/memory/memory.limit_in_bytes", "536870912\n");
        assertTrue(options(200, first).contains("-XX:+UseSerialGC -Xmx365m"));
    }

    @Test
    void withoutALimitAContainerHasTheMachinesMemory() throws Exception {
        String options = options(
                200,
                Map.of(
                        "proc/meminfo",
                        PLENTY,
                        "proc/self/cgroup",
                        "4:memory:/\n0::/a\n",
                        "cgroup/memory/memory.limit_in_bytes",
                        "9223372036854771712\n",
                        "cgroup/a/memory.max",
                        "max\n"));

        assertFalse(options.contains("-Xmx"), options);
    }

    @Test
    void tooLittleMemoryIsAnError() throws Exception {
        assertEquals(
                new Launched(74, "error: streetwise needs 128 MB of memory; here it may use 100 MB\n"),
                launch(1, Map.of("proc/meminfo", "MemTotal: 102400 kB\n")));
    }

    @Test
    void aLimitOnAddressSpaceMakesTheJvmReserveLess() throws Exception {
        Launched limited = launch(200, Map.of("proc/meminfo", PLENTY), "ulimit -v 3000000");
        assertTrue(limited.said.contains("-XX:CompressedClassSpaceSize=48m"), limited.said);
        assertTrue(limited.said.contains("-Xmx1679m"), limited.said);

        assertEquals(
                new Launched(74, "error: streetwise needs 2 GB of address space; `ulimit -v` allows 976 MB\n"),
                launch(1, Map.of("proc/meminfo", PLENTY), "ulimit -v 1000000"));
    }
}
