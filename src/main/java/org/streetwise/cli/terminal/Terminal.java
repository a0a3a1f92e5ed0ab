package org.streetwise.cli.terminal;

import java.io.PrintStream;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import org.streetwise.report.TerminalText;

/// Where the program prints.
///
/// @param out takes what was done
/// @param err takes why something could not be done
/// @param reports takes what there is to say about the source
public record Terminal(PrintStream out, PrintStream err, PrintStream reports, Colours colours) {
    /// A terminal for people: results go to `out`, everything else to `err`.
    public Terminal(PrintStream out, PrintStream err, Colours colours) {
        this(out, err, err, colours);
    }

    /// A terminal whose reports a program reads: they go to `out`, everything else to `err`.
    public static Terminal forMachines(PrintStream out, PrintStream err, Colours colours) {
        return new Terminal(err, err, out, colours);
    }

    /// Prints what was done, in one line.
    public void result(String line) {
        out.println(TerminalText.safe(line));
    }

    /// Prints a report as it is.
    public void report(String text) {
        reports.print(text);
    }

    /// Prints why something could not be done.
    public void complain(Complaint complaint) {
        err.print(complaint.text(colours));
    }

    /// Prints what follows from what was reported, in one line.
    public void remark(String line) {
        err.println(TerminalText.safe(line));
    }
}
