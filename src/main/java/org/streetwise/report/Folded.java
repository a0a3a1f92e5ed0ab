package org.streetwise.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// One fault that an author made in many places, told in one message. It is the same fault if the same words are wrong
/// for the same reason: a theme that was renamed is unknown wherever its old id stands.
///
/// @param shown the first of them, with the places of the next ones
/// @param more those whose places are not shown
record Folded(Diagnostic shown, List<Diagnostic> more) {
    /// How many places a message shows.
    private static final int PLACES = 3;

    Folded {
        more = List.copyOf(more);
    }

    /// What makes two faults the same.
    private record Fault(Code code, Severity severity, Message message, List<Message> hints, String wrong) {}

    static Folded alone(Diagnostic diagnostic) {
        return new Folded(diagnostic, List.of());
    }

    /// @param all in order
    /// @return in the order of the first places; a fault in three places or fewer is told at each of them
    static List<Folded> of(List<Diagnostic> all, Function<SourceId, Optional<Source>> texts) {
        Map<SourceId, Optional<Source>> read = new LinkedHashMap<>();
        Map<Fault, List<Diagnostic>> alike = new LinkedHashMap<>();
        List<List<Diagnostic>> groups = new ArrayList<>();
        for (Diagnostic diagnostic : all) {
            Span place = diagnostic.primary().span();
            String wrong = read.computeIfAbsent(place.source(), texts)
                    .map(source -> source.text().substring(place.start(), place.end()))
                    .orElse("");
            List<Diagnostic> group = new ArrayList<>();
            if (!wrong.isEmpty()) {
                Fault fault = new Fault(
                        diagnostic.code(), diagnostic.severity(), diagnostic.message(), diagnostic.hints(), wrong);
                group = alike.computeIfAbsent(fault, _ -> new ArrayList<>());
            }
            if (group.isEmpty()) {
                groups.add(group);
            }
            group.add(diagnostic);
        }
        return groups.stream().flatMap(Folded::told).toList();
    }

    private static Stream<Folded> told(List<Diagnostic> alike) {
        if (alike.size() <= PLACES) {
            return alike.stream().map(Folded::alone);
        }
        Diagnostic shown = alike.getFirst();
        for (Diagnostic next : alike.subList(1, PLACES)) {
            shown = shown.related(next.primary());
        }
        return Stream.of(new Folded(shown, alike.subList(PLACES, alike.size())));
    }

    Severity severity() {
        return shown.severity();
    }

    /// How many faults have their places shown.
    int places() {
        return more.isEmpty() ? 1 : PLACES;
    }

    /// The files of the others.
    List<SourceId> otherFiles() {
        return more.stream()
                .map(diagnostic -> diagnostic.primary().span().source())
                .distinct()
                .toList();
    }
}
