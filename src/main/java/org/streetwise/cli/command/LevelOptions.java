package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import org.streetwise.diagnostic.Levels;
import org.streetwise.diagnostic.Severity;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--deny`, `--warn` and `--allow`, in the order in which they were typed, and before them `--strict`.
final class LevelOptions {
    private static final String CODE = "CODE";

    /// A single list for all three options, because each option knows the order of its own values only.
    private final List<Levels.Change> changes = new ArrayList<>();

    @Option(
            names = "--strict",
            order = 11,
            description = "Makes every warning an error, except those that --warn or --allow name.")
    boolean strict;

    @Option(
            names = "--deny",
            paramLabel = CODE,
            order = 12,
            parameterConsumer = InOrder.class,
            description = "Makes the warning or note with this code (SW0402) an error; `warnings` or `notes` stand for "
                    + "all of them.")
    List<Levels.Change> deny = changes;

    @Option(
            names = "--warn",
            paramLabel = CODE,
            order = 13,
            parameterConsumer = InOrder.class,
            description = "Makes the fault with this code a warning.")
    List<Levels.Change> warn = changes;

    @Option(
            names = "--allow",
            paramLabel = CODE,
            order = 14,
            parameterConsumer = InOrder.class,
            description = "Does not report the fault with this code. Where options disagree about a code, the last one "
                    + "counts.")
    List<Levels.Change> allow = changes;

    Levels levels() {
        List<Levels.Change> all = new ArrayList<>(changes);
        if (strict) {
            all.addFirst(new Levels.Change(new Levels.Every(Severity.WARNING), Levels.Level.DENY));
        }
        return new Levels(all);
    }

    /// Appends a value to the list that the options share.
    static final class InOrder implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
            if (arguments.isEmpty()) {
                throw new MissingParameterException(command.commandLine(), option, "");
            }
            List<Levels.Change> changes = option.getValue();
            String name = ((OptionSpec) option).longestName();
            for (String word : arguments.pop().split(",", -1)) {
                changes.add(new Levels.Change(subject(word, command), level(name)));
            }
        }

        private static Levels.Level level(String option) {
            return Levels.Level.valueOf(option.substring("--".length()).toUpperCase(Locale.ROOT));
        }

        private static Levels.Subject subject(String word, CommandSpec command) {
            try {
                return LevelSubject.of(word);
            } catch (InvalidOptionValue e) {
                throw new ParameterException(command.commandLine(), e.getMessage(), e);
            }
        }
    }
}
