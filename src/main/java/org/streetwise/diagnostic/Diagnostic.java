package org.streetwise.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.streetwise.source.Span;

/// One thing to say about the source.
///
/// @param code what kind of fault
/// @param severity the code's own, or the one that a flag sets
/// @param message says what is wrong and makes sense alone: lowercase, no final full stop, names in `backticks`
/// @param primary the smallest place that is at fault
/// @param related other places that explain it
/// @param hints what to write instead, most likely first
/// @param edits changes that together do what the first hint says; empty if only the author can know them
public record Diagnostic(
        Code code,
        Severity severity,
        Message message,
        Label primary,
        List<Label> related,
        List<Message> hints,
        List<Edit> edits)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.primary().span())
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> diagnostic.message().english());

    public Diagnostic {
        related = List.copyOf(related);
        hints = List.copyOf(hints);
        edits = List.copyOf(edits);
    }

    /// A diagnostic with the code's own severity and no more than its place.
    public static Diagnostic of(Code code, Span place, Message message) {
        return new Diagnostic(
                code, code.severity(), message, new Label(place, Optional.empty()), List.of(), List.of(), List.of());
    }

    /// A copy with words at the primary place.
    public Diagnostic labelled(Message text) {
        return new Diagnostic(
                code, severity, message, new Label(primary.span(), Optional.of(text)), related, hints, edits);
    }

    /// A copy with one more place.
    public Diagnostic related(Span place, Message text) {
        return related(new Label(place, Optional.of(text)));
    }

    /// A copy with one more place, with its words if it has any.
    public Diagnostic related(Label place) {
        return new Diagnostic(code, severity, message, primary, with(related, place), hints, edits);
    }

    /// A copy with one more hint.
    public Diagnostic hint(Message hint) {
        return new Diagnostic(code, severity, message, primary, related, with(hints, hint), edits);
    }

    /// A copy with one more change that the first hint asks for.
    public Diagnostic edit(Span span, String replacement) {
        return new Diagnostic(
                code, severity, message, primary, related, hints, with(edits, new Edit(span, replacement)));
    }

    /// A copy with another severity.
    public Diagnostic at(Severity other) {
        return new Diagnostic(code, other, message, primary, related, hints, edits);
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
