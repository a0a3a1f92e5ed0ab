package org.streetwise.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `streetwise` itself.
@Command(
        name = "streetwise",
        customSynopsis = "streetwise COMMAND [...]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        versionProvider = Version.class,
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
final class StreetwiseCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the program's version.")
    boolean version;

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }
}
