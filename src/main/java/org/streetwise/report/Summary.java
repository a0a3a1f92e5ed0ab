package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;

/// The words that every report has in common.
final class Summary {
    private Summary() {}

    /// How many there are of each severity: `2 errors, 1 warning`.
    static String of(List<Diagnostic> diagnostics) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count =
                    diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (count > 0) {
                parts.add(count + " " + word(severity) + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts);
    }

    /// `error[SW0301]`.
    static String head(Diagnostic diagnostic) {
        return word(diagnostic.severity()) + "[" + diagnostic.code().number() + "]";
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
