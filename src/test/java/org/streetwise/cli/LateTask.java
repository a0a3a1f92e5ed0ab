package org.streetwise.cli;

import org.streetwise.cli.terminal.Surroundings;

/// Asks for a task to be done at its end when that has already come.
final class LateTask {
    private LateTask() {}

    public static void main(String[] args) {
        Surroundings surroundings = Surroundings.ofThisProcess();
        surroundings
                .onInterrupt()
                .accept(() -> surroundings.onInterrupt().accept(() -> {
                    surroundings.out().println("done");
                    surroundings.out().flush();
                }));
    }
}
