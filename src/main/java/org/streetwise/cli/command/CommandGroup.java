package org.streetwise.cli.command;

import org.streetwise.cli.terminal.ExitCode;

/// A command that only groups other commands.
abstract class CommandGroup extends HelpfulCommand {
    /// Without a subcommand, prints which ones there are.
    @Override
    public final Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }
}
