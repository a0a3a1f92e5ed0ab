package org.streetwise.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.streetwise.cli.folder.ProgrammeFolder;
import picocli.CommandLine.Parameters;

/// The argument that names the programme.
final class ProgrammeArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "PROGRAMME",
            description = "The programme's folder, or its streetwise.yml. Default: the nearest folder with a "
                    + "streetwise.yml, from the current folder upward.")
    Optional<Path> folder = Optional.empty();

    /// @param here the current folder as an absolute path
    ProgrammeFolder find(Path here) {
        return ProgrammeFolder.find(folder, here);
    }
}
