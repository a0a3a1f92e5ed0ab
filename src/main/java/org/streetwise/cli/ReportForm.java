package org.streetwise.cli;

import org.streetwise.compile.Compilation;
import org.streetwise.report.Colours;
import org.streetwise.report.HumanReport;
import org.streetwise.report.ShortReport;

/// How diagnostics are told.
enum ReportForm {
    /// With the lines in question.
    HUMAN,
    /// One a line.
    SHORT;

    String of(Compilation compilation, Colours colours) {
        return switch (this) {
            case HUMAN -> new HumanReport(compilation.texts(), colours).all(compilation.diagnostics());
            case SHORT -> new ShortReport(compilation.texts()).all(compilation.diagnostics());
        };
    }
}
