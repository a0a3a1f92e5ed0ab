package org.streetwise.cli.terminal;

import java.io.PrintStream;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import org.streetwise.report.TerminalText;

/// What the program says.
///
/// @param out takes what was done
/// @param err takes why something could not be done
/// @param reports takes what there is to say about the source
public record Terminal(PrintStream out, PrintStream err, PrintStream reports, Colours colours) {
    /// Where people read: results to the one stream, everything else to the other.
    public Terminal(PrintStream out, PrintStream err, Colours colours) {
        this(out, err, err, colours);
    }

    /// Where a program reads reports: those to the one stream, everything else to the other.
    public static Terminal forMachines(PrintStream out, PrintStream err, Colours colours) {
        return new Terminal(err, err, out, colours);
    }

    /// Says what was done, one line.
    public void result(String line) {
        out.println(TerminalText.safe(line));
    }

    /// Prints a report as it is.
    public void report(String text) {
        reports.print(text);
    }

    /// Says why something could not be done.
    public void complain(Complaint complaint) {
        err.print(complaint.text(colours));
    }

    /// Says what follows from what was reported, one line.
    public void remark(String line) {
        err.println(TerminalText.safe(line));
    }
}
