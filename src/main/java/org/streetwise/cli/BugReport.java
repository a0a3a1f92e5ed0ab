package org.streetwise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.streetwise.cli.terminal.Version;

/// A file that describes a fault of the program itself, for its developers.
final class BugReport {
    private BugReport() {}

    /// @throws IOException if the file can't be written
    static Path write(Throwable fault, List<String> arguments, Path folder) throws IOException {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        String text = "streetwise " + Version.number() + "\n"
                + "Java " + System.getProperty("java.vm.version") + " on " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "\n"
                + "arguments: " + String.join(" ", arguments) + "\n\n"
                + trace;
        Path file = Files.createTempFile(folder, "streetwise-bug-", ".txt");
        return Files.writeString(file, text);
    }
}
