package org.streetwise.cli.terminal;

import org.streetwise.report.Colours;
import org.streetwise.report.GithubReport;
import org.streetwise.report.HumanReport;
import org.streetwise.report.JsonReport;
import org.streetwise.report.JunitReport;
import org.streetwise.report.Report;
import org.streetwise.report.SarifReport;
import org.streetwise.report.ShortReport;

/// How diagnostics are told.
public enum ReportForm {
    /// With the lines in question.
    HUMAN,
    /// One a line.
    SHORT,
    /// Everything there is to know.
    JSON,
    /// For code scanning.
    SARIF,
    /// For the log of a workflow on GitHub.
    GITHUB,
    /// As a report of tests.
    JUNIT;

    public static final String WORDS = "human (with the lines in question; the default), short (one line each), "
            + "or for programs: json, sarif, github, junit.";

    /// Whether a program reads it. Then it is the result of the command, and nothing else is.
    public boolean isForMachines() {
        return switch (this) {
            case HUMAN, SHORT -> false;
            case JSON, SARIF, GITHUB, JUNIT -> true;
        };
    }

    /// @param folder the programme's in its repository
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
