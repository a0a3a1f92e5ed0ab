package org.streetwise.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.streetwise.compile.Progress;

/// A line on a terminal that says what the program is doing. It is rewritten as the work goes on and erased at the end.
/// Work that takes less than a second shows no line.
public final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final Duration PAUSE = Duration.ofMillis(100);
    /// Moves to the start of the line and erases to its end (ECMA-48, section 8.3.41, EL).
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream terminal;
    private final LongSupplier nanoseconds;
    private final long start;
    private volatile Optional<Step> step = Optional.empty();
    private String shown = "";
    private boolean closed;

    /// @param nanoseconds a clock that starts anywhere and only goes forward
    ProgressLine(PrintStream terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /// Whether a person is watching a terminal that can rewrite a line.
    static boolean isWelcome(boolean terminal, Map<String, String> environment) {
        return terminal
                && environment.getOrDefault("CI", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /// Runs the work, and shows its progress if a person is watching.
    public static <T> T watched(Surroundings surroundings, Function<Progress, T> work) {
        if (!isWelcome(surroundings.terminal(), surroundings.environment())) {
            return work.apply(Progress.NONE);
        }
        try (ProgressLine line = new ProgressLine(surroundings.err(), System::nanoTime).running()) {
            surroundings.onInterrupt().accept(line::close);
            return work.apply(line);
        }
    }

    /// Starts updating the line on a thread of its own.
    ProgressLine running() {
        Thread.ofPlatform().daemon().name("progress").start(() -> {
            try {
                while (update()) {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    @Override
    public void at(Step now) {
        step = Optional.of(now);
    }

    /// Shows the state of the work if it is time to.
    ///
    /// @return whether the line is still in use
    synchronized boolean update() {
        boolean isLong = nanoseconds.getAsLong() - start >= PATIENCE;
        String words = step.map(ProgressLine::words).orElse("");
        if (!closed && isLong && !words.equals(shown)) {
            shown = words;
            terminal.print(ERASE + words);
            terminal.flush();
        }
        return !closed;
    }

    private static String words(Step step) {
        return switch (step) {
            case Step.Reading(int read, int all) ->
                String.format(Locale.ROOT, "reading %,d of %,d case files", read, all);
            case Step.Checking() -> "checking";
            case Step.Setting(var edition) -> "setting " + edition;
            case Step.Rendering(String name) -> "writing " + name;
        };
    }

    @Override
    public synchronized void close() {
        if (!closed && !shown.isEmpty()) {
            terminal.print(ERASE);
            terminal.flush();
        }
        closed = true;
    }
}
