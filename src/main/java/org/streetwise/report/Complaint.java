package org.streetwise.report;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.report.Colours.Ink;

/// Something that could not be done, printed like a diagnostic but without a place in the source.
///
/// @param head `error`, or with a code: `error[SW0701]`
/// @param message lowercase, without a final period
/// @param code the one in the head
public record Complaint(String head, String message, List<String> hints, Optional<Code> code) {
    public Complaint {
        hints = List.copyOf(hints);
    }

    /// A complaint without a code.
    public Complaint(String head, String message, List<String> hints) {
        this(head, message, hints, Optional.empty());
    }

    /// The complaint that repeats a diagnostic without its place.
    public static Complaint of(Diagnostic diagnostic) {
        return new Complaint(
                Summary.head(diagnostic),
                diagnostic.message().english(),
                diagnostic.hints().stream().map(Message::english).toList(),
                Optional.of(diagnostic.code()));
    }

    /// The lines to print.
    public String text(Colours colours) {
        StringBuilder out = new StringBuilder();
        out.append(colours.paint(Ink.ERROR, head))
                .append(colours.paint(Ink.MESSAGE, ": " + TerminalText.safe(message)))
                .append('\n');
        Gutter frame = new Gutter(out, colours, 1);
        hints.forEach(frame::hint);
        code.ifPresent(frame::more);
        return out.toString();
    }
}
