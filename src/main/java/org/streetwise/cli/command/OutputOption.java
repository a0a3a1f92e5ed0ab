package org.streetwise.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.streetwise.cli.folder.ShownPath;
import org.streetwise.cli.publish.OutputFile;
import org.streetwise.cli.terminal.ExitCode;
import org.streetwise.cli.terminal.Surroundings;
import org.streetwise.cli.terminal.Terminal;
import org.streetwise.report.Complaint;
import picocli.CommandLine.Option;

/// The option that names the file to write an answer into.
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            order = 31,
            paramLabel = "FILE",
            description = "Writes to this file, which must not exist yet. Default: standard output.")
    Optional<Path> file = Optional.empty();

    @Option(names = "--force", order = 32, description = "Replaces FILE if it exists.")
    boolean force;

    /// Writes to standard output, or into the named file. Prints that it wrote the file, or why it did not.
    ExitCode write(byte[] bytes, Surroundings surroundings, Terminal terminal) {
        if (file.isEmpty()) {
            surroundings.out().write(bytes, 0, bytes.length);
            return ExitCode.DONE;
        }
        Path path = surroundings.folder().resolve(file.get()).normalize();
        String shown = ShownPath.of(path, surroundings.folder());
        Optional<Complaint> fault = new OutputFile(path, shown, force, surroundings.onInterrupt()).write(bytes);
        fault.ifPresentOrElse(terminal::complain, () -> terminal.result("wrote " + shown));
        return fault.isPresent() ? ExitCode.OUTPUT : ExitCode.DONE;
    }
}
