package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;

/// The words that all reports share.
final class Summary {
    private Summary() {}

    /// The number of diagnostics of each severity: `2 errors, 1 warning`.
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

    /// The words before a diagnostic's message: `error[SW0301]`.
    static String head(Diagnostic diagnostic) {
        return word(diagnostic.severity()) + "[" + diagnostic.code().number() + "]";
    }

    /// The word for a severity: `error`, `warning`, `note`.
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /// What is wrong and what to write instead, for formats that only have a message. It has one line for each and is
    /// safe to show.
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
