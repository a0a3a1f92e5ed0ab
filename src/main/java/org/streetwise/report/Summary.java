package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;

/// The words that every report has in common.
final class Summary {
    private Summary() {}

    /// How many there are of each severity: `2 errors, 1 warning`.
    static String of(ToLongFunction<Severity> counts) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = counts.applyAsLong(severity);
            if (count > 0) {
                parts.add(String.format(Locale.ROOT, "%,d %s%s", count, word(severity), count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts);
    }

    /// `error[SW0301]`.
    static String head(Diagnostic diagnostic) {
        return word(diagnostic.severity()) + "[" + diagnostic.code().number() + "]";
    }

    /// `error`, `warning`, `note`.
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /// What is so and what to write instead, for forms that know only a message: a line for each, safe to show.
    static String message(Diagnostic diagnostic) {
        StringBuilder message =
                new StringBuilder(TerminalText.safe(diagnostic.message().english()));
        diagnostic.hints().forEach(hint -> message.append("\nhint: ").append(lines(hint.english())));
        return message.toString();
    }

    private static String lines(String text) {
        return text.lines().map(TerminalText::safe).collect(Collectors.joining("\n"));
    }
}
