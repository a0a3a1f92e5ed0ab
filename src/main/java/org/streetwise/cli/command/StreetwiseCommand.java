package org.streetwise.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `streetwise` itself.
@Command(
        name = "streetwise",
        customSynopsis = "streetwise COMMAND [...]",
        versionProvider = VersionLine.class,
        description = "Builds publications of neighbourhoods' lessons from a folder of case files.",
        footer = {
            "",
            "Examples:",
            "  streetwise check",
            "      Says what is wrong in the programme that you are in, and where.",
            "  streetwise build",
            "      Builds all its editions as Word and PDF files, into its folder `out`.",
            "",
            "`streetwise COMMAND --help` tells more about a command."
        })
public final class StreetwiseCommand extends CommandGroup {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the program's version.")
    boolean version;
}
