package org.streetwise.cli.terminal;

import org.streetwise.report.Colours;
import org.streetwise.report.GithubReport;
import org.streetwise.report.HumanReport;
import org.streetwise.report.JsonReport;
import org.streetwise.report.JunitReport;
import org.streetwise.report.Report;
import org.streetwise.report.SarifReport;
import org.streetwise.report.ShortReport;

/// The format in which diagnostics are printed.
public enum ReportForm {
    /// With the lines in question, for people.
    HUMAN,
    /// One diagnostic per line.
    SHORT,
    /// Everything that is known, for programs.
    JSON,
    /// SARIF, for code scanning.
    SARIF,
    /// Workflow commands, for the log of a workflow on GitHub.
    GITHUB,
    /// A test report in JUnit's format.
    JUNIT;

    /// The list of formats for the help of options.
    public static final String WORDS =
            "human (with the lines in question; the default), short (one line each), or for programs json, "
                    + "sarif, github or junit.";

    /// Whether a program reads the report. If so, the report is the command's only result.
    public boolean isForMachines() {
        return switch (this) {
            case HUMAN, SHORT -> false;
            case JSON, SARIF, GITHUB, JUNIT -> true;
        };
    }

    /// The writer of this format.
    ///
    /// @param folder the programme's folder in its repository
    public Report report(Colours colours, String folder) {
        return switch (this) {
            case HUMAN -> new HumanReport(colours);
            case SHORT -> new ShortReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(Version.number(), folder);
            case GITHUB -> new GithubReport(folder);
            case JUNIT -> new JunitReport();
        };
    }
}
