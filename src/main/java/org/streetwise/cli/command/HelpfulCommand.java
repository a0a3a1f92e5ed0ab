package org.streetwise.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What all commands share: the option for help, and what the help looks like.
@Command(
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        sortOptions = false)
abstract class HelpfulCommand implements Callable<Integer> {
    /// The place of an option that stands below all others.
    static final int LAST = 99;

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            order = LAST,
            usageHelp = true,
            description = "Shows this help.")
    boolean help;
}
