package org.streetwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.streetwise.cli.command.InvalidOptionValue;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.report.Complaint;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command that can't be understood, reported with what was probably meant.
record UsageFault(ParameterException fault) {
    /// What is wrong with the command, and the way out.
    Complaint complaint() {
        List<String> hints = new ArrayList<>();
        if (fault instanceof UnmatchedArgumentException e) {
            String word = e.getUnmatched().getFirst();
            Nearest.to(word, words())
                    .ifPresent(near -> hints.add(
                            near.equals(word) ? "leave out the `--` before it" : "did you mean `" + near + "`?"));
        }
        if (fault.getCause() instanceof InvalidOptionValue wrong) {
            hints.addAll(wrong.hints());
        }
        if (hints.isEmpty() && !isOption(fault) && hasCommands()) {
            hints.add("`streetwise build FOLDER` builds a programme");
        }
        hints.add("`" + fault.getCommandLine().getCommandSpec().qualifiedName()
                + (hasCommands() ? " --help` lists the commands" : " --help` shows how to use it"));
        return new Complaint("error", message(), hints);
    }

    private String message() {
        return switch (fault) {
            case UnmatchedArgumentException e -> unmatched(e.getUnmatched().getFirst());
            case MissingParameterException e
            when !e.getMissing().isEmpty() -> missing(e.getMissing().getFirst());
            default -> isEmptyWord() ? missing(fault.getArgSpec()) : own();
        };
    }

    /// An empty word, such as `"$OUT"` in a script that never sets it.
    private boolean isEmptyWord() {
        return fault.getArgSpec() != null && "".equals(fault.getValue());
    }

    private String unmatched(String argument) {
        if (argument.startsWith("-")) {
            return "there is no option `" + argument + "`";
        }
        return hasCommands() ? "there is no command `" + argument + "`" : "`" + argument + "` is one argument too many";
    }

    private List<String> words() {
        CommandSpec spec = fault.getCommandLine().getCommandSpec();
        List<String> words = new ArrayList<>(spec.optionsMap().keySet());
        words.addAll(spec.subcommands().keySet());
        return words;
    }

    private boolean hasCommands() {
        return !fault.getCommandLine().getSubcommands().isEmpty();
    }

    private static boolean isOption(ParameterException fault) {
        return !(fault instanceof UnmatchedArgumentException e)
                || e.getUnmatched().getFirst().startsWith("-");
    }

    private static String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "`" + option.longestName() + "` needs a " + option.paramLabel() + " after it"
                : "no " + argument.paramLabel() + " is given";
    }

    private String own() {
        if (fault.getCause() instanceof TypeConversionException cause) {
            return said(cause);
        }
        String message = said(fault);
        boolean isName = Character.isUpperCase(message.charAt(1));
        return isName ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String said(PicocliException e) {
        return Objects.requireNonNull(e.getMessage(), "picocli says what is wrong");
    }
}
