package org.streetwise.cli.command;

import java.util.List;
import java.util.Optional;
import org.streetwise.cli.terminal.ReportForm;
import org.streetwise.diagnostic.Levels;
import org.streetwise.report.Findings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options about diagnostics: their format, their levels, and how many to print.
final class DiagnosticOptions {
    /// More than a person reads before starting to repair.
    private static final int MOST_FOR_PEOPLE = 100;

    @Option(
            names = "--report",
            order = 10,
            paramLabel = "FORM",
            description = "How faults are reported: " + ReportForm.WORDS)
    ReportForm form = ReportForm.HUMAN;

    @Mixin
    LevelOptions levels = new LevelOptions();

    @Option(
            names = "--max-diagnostics",
            order = 15,
            paramLabel = "N",
            converter = Count.class,
            description =
                    "The most messages to show, errors first; 0 shows all. Default: 100 for people, all for programs.")
    Optional<Integer> most = Optional.empty();

    Levels levels() {
        return levels.levels();
    }

    /// As many of the findings as the options ask for.
    Findings wanted(Findings findings) {
        return findings.atMost(most.orElse(form == ReportForm.HUMAN ? MOST_FOR_PEOPLE : 0));
    }

    /// Reads a number that is not negative.
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (!word.matches("[0-9]{1,9}")) {
                throw new InvalidOptionValue("`" + word + "` is not a number of diagnostics", List.of());
            }
            return Integer.valueOf(word);
        }
    }
}
