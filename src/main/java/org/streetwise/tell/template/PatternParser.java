package org.streetwise.tell.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Message;
import org.streetwise.tell.template.Pattern.Piece;

/// Parses the slots of a phrase.
final class PatternParser {
    private static final String UNIT = "unit";
    private static final String UNITS = "units";
    private static final String GENDER = "gender";

    private PatternParser() {}

    /// The result of parsing a phrase.
    sealed interface Parsed {
        record Well(Pattern pattern) implements Parsed {}

        /// @param message what is wrong, for a diagnostic
        record Badly(Message message) implements Parsed {}
    }

    /// Parses a phrase and checks that it uses no other slots than these.
    ///
    /// @param texts the slots for texts
    /// @param counts the slots for numbers
    static Parsed parse(String text, List<String> texts, List<String> counts) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int literalEnd = open < 0 ? text.length() : open;
            if (literalEnd > from) {
                pieces.add(new Piece.Literal(text.substring(from, literalEnd)));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                return new Parsed.Badly(Message.of("template.place.unclosed"));
            }
            String[] fields = text.substring(open + 1, close).split("\\|", -1);
            Optional<Message> fault = fault(fields, texts, counts);
            if (fault.isPresent()) {
                return new Parsed.Badly(fault.get());
            }
            pieces.add(piece(fields));
            from = close + 1;
        }
        return new Parsed.Well(new Pattern(pieces));
    }

    private static Piece piece(String[] fields) {
        String name = fields[0];
        if (name.equals(GENDER)) {
            return new Piece.Gender(fields[1], fields[2]);
        }
        if (name.endsWith("#")) {
            return new Piece.Counted(name.substring(0, name.length() - 1));
        }
        return switch (name) {
            case UNIT -> new Piece.Unit(false);
            case UNITS -> new Piece.Unit(true);
            default -> fields.length == 1 ? new Piece.Slot(name) : new Piece.Count(name, fields[1], fields[2]);
        };
    }

    private static Optional<Message> fault(String[] fields, List<String> texts, List<String> counts) {
        String name = fields[0];
        if (name.equals(UNIT) || name.equals(UNITS) || texts.contains(name)) {
            return fields.length == 1 ? Optional.empty() : Optional.of(Message.of("template.place.text", "name", name));
        }
        if (name.equals(GENDER)) {
            return fields.length == 3
                    ? Optional.empty()
                    : Optional.of(Message.of("template.place.forms", "name", name));
        }
        if (name.endsWith("#") && counts.contains(name.substring(0, name.length() - 1))) {
            return fields.length == 1
                    ? Optional.empty()
                    : Optional.of(Message.of("template.place.counted", "name", name));
        }
        if (counts.contains(name)) {
            return fields.length == 3
                    ? Optional.empty()
                    : Optional.of(Message.of("template.place.count", "name", name));
        }
        List<Message> others = Stream.concat(texts.stream(), counts.stream())
                .map(other -> Message.of("template.place", "name", other))
                .toList();
        return Optional.of(
                others.isEmpty()
                        ? Message.of("template.place.unknown", "name", name)
                        : Message.of("template.place.unknown.others", "name", name, "others", Message.row(others)));
    }
}
