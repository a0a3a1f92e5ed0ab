package org.streetwise.cli;

import org.streetwise.cli.terminal.Surroundings;

/// Registers a task to run at shutdown when shutdown has already begun.
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
