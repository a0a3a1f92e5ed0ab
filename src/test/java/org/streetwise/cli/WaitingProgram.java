package org.streetwise.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.streetwise.cli.publish.Editions;
import org.streetwise.cli.terminal.Surroundings;

/// The program, with a rendering that reports its start and then waits for input that never comes.
final class WaitingProgram {
    private WaitingProgram() {}

    public static void main(String[] args) {
        FakeCompiler compiler = new FakeCompiler();
        compiler.editions = List.of(Editions.with("rapport", Editions.text("new"), out -> {
            out.write(new byte[100_000]);
            System.out.println("rendering");
            return OptionalInt.of(waitForever());
        }));
        System.exit(new Main(Surroundings.ofThisProcess(), () -> compiler).run(args));
    }

    private static int waitForever() throws IOException {
        return System.in.read();
    }
}
