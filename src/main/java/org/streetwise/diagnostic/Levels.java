package org.streetwise.diagnostic;

import java.util.List;
import java.util.Optional;

/// Changes to the severity of diagnostics. If several concern a diagnostic, the last one holds. Errors stay errors.
///
/// ```java
/// // All warnings forbid publishing, but quotes without consent do not.
/// new Levels(List.of(
///         new Change(new Every(WARNING), Level.DENY),
///         new Change(new Only(QUOTE_WITHOUT_CONSENT), Level.WARN)))
/// ```
///
/// @param changes in the order of the command line
public record Levels(List<Change> changes) {
    /// Leaves each diagnostic at its code's severity.
    public static final Levels OWN = new Levels(List.of());

    public Levels {
        changes = List.copyOf(changes);
    }

    /// @param subject which diagnostics it concerns
    /// @param level what becomes of them
    public record Change(Subject subject, Level level) {}

    /// Which diagnostics a change concerns.
    public sealed interface Subject {}

    /// Diagnostics with one code.
    public record Only(Code code) implements Subject {
        /// @throws IllegalArgumentException if the code's level is fixed
        public Only {
            if (!isFree(code)) {
                throw new IllegalArgumentException(code + " is an error");
            }
        }
    }

    /// All diagnostics that have one severity so far.
    public record Every(Severity severity) implements Subject {}

    /// What can become of a diagnostic.
    public enum Level {
        /// It is an error.
        DENY,
        /// It is a warning.
        WARN,
        /// It is not reported.
        ALLOW
    }

    /// Whether a code's level can be changed. It can't if nothing could be published with such a fault.
    public static boolean isFree(Code code) {
        return code.severity() != Severity.ERROR;
    }

    /// The diagnostics to report, at their new severities and in their order.
    public List<Diagnostic> applied(List<Diagnostic> diagnostics) {
        return changes.isEmpty()
                ? diagnostics
                : diagnostics.stream()
                        .flatMap(diagnostic -> applied(diagnostic).stream())
                        .toList();
    }

    private Optional<Diagnostic> applied(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            return Optional.of(diagnostic);
        }
        Optional<Severity> severity = Optional.of(diagnostic.severity());
        for (Change change : changes) {
            if (concerns(change.subject(), diagnostic.code(), severity)) {
                severity = severity(change.level());
            }
        }
        return severity.map(diagnostic::at);
    }

    private static boolean concerns(Subject subject, Code code, Optional<Severity> severity) {
        return switch (subject) {
            case Only(Code only) -> code == only;
            case Every(Severity every) -> severity.filter(now -> now == every).isPresent();
        };
    }

    private static Optional<Severity> severity(Level level) {
        return switch (level) {
            case DENY -> Optional.of(Severity.ERROR);
            case WARN -> Optional.of(Severity.WARNING);
            case ALLOW -> Optional.empty();
        };
    }
}
