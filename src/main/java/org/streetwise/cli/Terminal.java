package org.streetwise.cli;

import java.io.PrintStream;
import org.streetwise.report.Colours;
import org.streetwise.report.Complaint;
import org.streetwise.report.TerminalText;

/// What the program says: results to the one stream, everything else to the other.
record Terminal(PrintStream out, PrintStream err, Colours colours) {
    /// Says what was done, one line.
    void result(String line) {
        out.println(TerminalText.safe(line));
    }

    /// Prints a report as it is.
    void report(String text) {
        err.print(text);
    }

    /// Says why something could not be done.
    void complain(Complaint complaint) {
        err.print(complaint.text(colours));
    }
}
