package org.streetwise.report;

import java.util.List;
import org.streetwise.report.Colours.Ink;

/// Something that could not be done, told as a diagnostic is, but without a place in the source.
///
/// @param head `error`, or with a code: `error[SW0701]`
/// @param message lowercase, without a final period
public record Complaint(String head, String message, List<String> hints) {
    public Complaint {
        hints = List.copyOf(hints);
    }

    /// The lines to print.
    public String text(Colours colours) {
        StringBuilder out = new StringBuilder();
        out.append(colours.paint(Ink.ERROR, head))
                .append(colours.paint(Ink.MESSAGE, ": " + TerminalText.safe(message)))
                .append('\n');
        Frame frame = new Frame(out, colours, 1);
        hints.forEach(frame::hint);
        return out.toString();
    }
}
