package org.streetwise.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/// Everything that comes from outside the program. Process, environment and console enter only here.
///
/// @param out takes results, in UTF-8 whatever the locale
/// @param err takes diagnostics, in UTF-8 whatever the locale
/// @param environment the environment variables
/// @param folder the folder that relative paths start from
/// @param temporaryFolder for reports about faults of the program itself
/// @param home the installation's folder, which contains `templates/`
/// @param terminal whether a person reads `err` on a terminal
/// @param outTerminal whether a person reads `out` on a terminal
/// @param clock for today's date, which drafts print
/// @param onInterrupt registers a task to run when the process is told to stop; if it already was, the task runs at
///     once
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        Path temporaryFolder,
        Path home,
        boolean terminal,
        boolean outTerminal,
        Clock clock,
        Consumer<Runnable> onInterrupt) {

    /// The surroundings of the running process.
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Map.copyOf(System.getenv()),
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("java.io.tmpdir")),
                Home.ofThisProgram(),
                isTerminal("streetwise.terminal"),
                isTerminal("streetwise.terminal.out"),
                Clock.system(ZoneId.systemDefault()),
                Surroundings::doAtTheEnd);
    }

    private static void doAtTheEnd(Runnable task) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(task, "interrupted"));
        } catch (IllegalStateException e) {
            // The process is already ending.
            task.run();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new LeftPipe(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    // The JDK can't ask about a single stream. A launcher can (`test -t 2`) and passes the answer on.
    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        return System.console() != null && System.console().isTerminal();
    }
}
