package org.streetwise.tell.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.tell.template.Pattern.Piece;

/// Reads the places of a phrase.
final class PatternParser {
    private static final String UNIT = "unit";
    private static final String UNITS = "units";
    private static final String GENDER = "gender";

    private PatternParser() {}

    /// What became of a phrase.
    sealed interface Parsed {
        record Well(Pattern pattern) implements Parsed {}

        /// @param message what is wrong, for a diagnostic
        record Badly(String message) implements Parsed {}
    }

    /// Reads a phrase and proves that it has no places but those that are its own.
    ///
    /// @param texts the places that stand for texts
    /// @param counts those that stand for numbers
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
                return new Parsed.Badly("`{` without `}`");
            }
            String[] fields = text.substring(open + 1, close).split("\\|", -1);
            Optional<String> fault = fault(fields, texts, counts);
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

    private static Optional<String> fault(String[] fields, List<String> texts, List<String> counts) {
        String name = fields[0];
        if (name.equals(UNIT) || name.equals(UNITS) || texts.contains(name)) {
            return fields.length == 1
                    ? Optional.empty()
                    : Optional.of("`{" + name + "}` stands for a text and has no forms by number");
        }
        if (name.equals(GENDER)) {
            return fields.length == 3
                    ? Optional.empty()
                    : Optional.of("`{" + name + "}` wants two forms: write `{" + name + "|common|neuter}`");
        }
        if (name.endsWith("#") && counts.contains(name.substring(0, name.length() - 1))) {
            return fields.length == 1
                    ? Optional.empty()
                    : Optional.of("`{" + name + "}` is a number with what is counted and has no other forms");
        }
        if (counts.contains(name)) {
            return fields.length == 3
                    ? Optional.empty()
                    : Optional.of("`{" + name + "}` is a number: write `{" + name + "|one|more}`");
        }
        return Optional.of("nothing fills in `{" + name + "}` here" + filled(texts, counts));
    }

    private static String filled(List<String> texts, List<String> counts) {
        List<String> names = Stream.concat(texts.stream(), counts.stream())
                .map(name -> "`{" + name + "}`")
                .toList();
        return names.isEmpty() ? "" : ", only " + String.join(", ", names);
    }
}
