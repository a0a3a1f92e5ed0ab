package org.streetwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.streetwise.report.Complaint;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command that can't be understood, told with what was likely meant.
record UsageFault(ParameterException fault) {
    private static final int SUGGESTIONS = 3;

    Complaint complaint() {
        List<String> hints = new ArrayList<>();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .limit(SUGGESTIONS)
                    .map(suggestion -> "did you mean `" + suggestion + "`?")
                    .forEach(hints::add);
        }
        if (hints.isEmpty() && !isOption(fault) && hasCommands()) {
            hints.add("`streetwise build FOLDER` builds a programme");
        }
        hints.add("`" + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help` tells what there is");
        return new Complaint("error", message(), hints);
    }

    private String message() {
        return switch (fault) {
            case UnmatchedArgumentException e -> unmatched(e.getUnmatched().getFirst());
            case MissingParameterException e when !e.getMissing().isEmpty() ->
                "`" + lastName(e) + "` wants a " + e.getMissing().getFirst().paramLabel() + " behind it";
            default -> own();
        };
    }

    private String unmatched(String argument) {
        if (argument.startsWith("-")) {
            return "there is no option `" + argument + "`";
        }
        return hasCommands() ? "there is no command `" + argument + "`" : "`" + argument + "` is one argument too many";
    }

    private boolean hasCommands() {
        return !fault.getCommandLine().getSubcommands().isEmpty();
    }

    private static boolean isOption(ParameterException fault) {
        return !(fault instanceof UnmatchedArgumentException e) || e.getUnmatched().getFirst().startsWith("-");
    }

    private static String lastName(MissingParameterException e) {
        return e.getMissing().getFirst() instanceof OptionSpec option
                ? option.longestName()
                : e.getMissing().getFirst().paramLabel();
    }

    private String own() {
        String message = fault.getMessage();
        return fault.getCause() instanceof TypeConversionException cause
                ? cause.getMessage()
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
