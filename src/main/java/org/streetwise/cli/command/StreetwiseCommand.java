package org.streetwise.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `streetwise` itself.
@Command(
        name = "streetwise",
        customSynopsis = "streetwise COMMAND [...]",
        versionProvider = VersionLine.class,
        description = "Turns a folder of case files into publications about what neighbourhoods learnt.",
        footer = {
            "",
            "Examples:",
            "  streetwise check",
            "      Shows what is wrong in the programme that you are in, and where.",
            "  streetwise build",
            "      Builds all its editions as Word and PDF files, in its folder `out`.",
            "",
            "`streetwise COMMAND --help` explains a command."
        })
public final class StreetwiseCommand extends CommandGroup {
    @Option(
            names = {"-V", "--version"},
            order = LAST,
            versionHelp = true,
            description = "Shows the program's version.")
    boolean version;
}
