package org.streetwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The installed program, started through its launcher in its own process.
///
/// ```java
/// PackagedProgram.inFolder(folder).with("TZ", "Asia/Tokyo").run("build", "lessen")
/// ```
///
/// The process gets only the environment that is asked for, so what passes here passes on a bare machine.
final class PackagedProgram {
    private static final int MINUTES = 5;

    private final Path launcher;
    private final Path folder;
    private final Map<String, String> environment;

    /// What the program did.
    record Said(int code, String out, String err) {}

    private PackagedProgram(Path launcher, Path folder, Map<String, String> environment) {
        this.launcher = launcher;
        this.folder = folder;
        this.environment = environment;
    }

    /// The installation that Maven has just packaged.
    static PackagedProgram inFolder(Path folder) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.put("LANG", "C.UTF-8");
        return new PackagedProgram(installation().resolve("bin/streetwise"), folder, environment);
    }

    /// The folder of the installation, which can be moved anywhere.
    static Path installation() {
        return Path.of(System.getProperty("streetwise.distribution", "target/streetwise"))
                .toAbsolutePath();
    }

    /// Starts another launcher, such as a link.
    PackagedProgram startedAs(Path other) {
        return new PackagedProgram(other, folder, environment);
    }

    PackagedProgram with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new PackagedProgram(launcher, folder, more);
    }

    /// With options for the JVM: `-Duser.language=tr`.
    PackagedProgram withJavaOptions(String options) {
        return with("STREETWISE_JAVA_OPTS", options);
    }

    Said run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /// Runs a command line in a shell.
    Said runInShell(String line) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", line));
    }

    private Said run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("streetwise-out", ".txt");
        Path err = Files.createTempFile("streetwise-err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within " + MINUTES + " minutes");
            }
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
