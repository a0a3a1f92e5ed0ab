package org.streetwise.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/// The program. `run` returns the exit code, so that it can be tested within a process.
public final class Main {
    private final Surroundings surroundings;

    Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] args) {
        System.exit(new Main(Surroundings.ofThisProcess()).run(args));
    }

    int run(String... args) {
        int code = new CommandLine(new StreetwiseCommand())
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .execute(args);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }
}
