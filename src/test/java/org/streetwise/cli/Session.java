package org.streetwise.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.compile.Compiling;

/// The program, running in a folder of its own within this process.
public final class Session {
    /// In Amsterdam it is already the next day.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T23:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    final Path folder;
    final FakeCompiler compiler = new FakeCompiler();
    private Compiling compiling = compiler;
    final Map<String, String> environment = new LinkedHashMap<>();
    final List<Runnable> onInterrupt = new ArrayList<>();
    boolean terminal;
    boolean outTerminal;
    Path here;

    private Session(Path folder) {
        this.folder = folder;
        this.here = folder;
    }

    record Said(int code, String out, String err) {}

    /// A session in a folder with an empty programme.
    static Session inProgramme(Path folder) throws IOException {
        Files.writeString(folder.resolve("streetwise.yml"), FakeCompiler.SOURCE.text());
        return new Session(folder);
    }

    static Session inEmptyFolder(Path folder) {
        return new Session(folder);
    }

    /// The same session with another compiler than the fake one.
    Session compiling(Compiling other) {
        compiling = other;
        return this;
    }

    Said run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                here,
                folder,
                folder,
                terminal,
                outTerminal,
                CLOCK,
                onInterrupt::add);
        int code = new Main(surroundings, () -> compiling).run(args);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    void interrupt() {
        onInterrupt.forEach(Runnable::run);
    }

    /// The names in a folder, sorted, hidden ones included.
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
