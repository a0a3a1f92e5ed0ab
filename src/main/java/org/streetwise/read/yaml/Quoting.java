package org.streetwise.read.yaml;

import java.util.Optional;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;

/// Proposes how to write a text that YAML takes for something else: in quotation marks, or as a block below its field.
final class Quoting {
    static final Message BELOW = Message.of("hint.block");
    private static final Message BELOW_DASH = Message.of("hint.block-behind-dash");
    private static final int LONGEST_HINT = 80;

    private Quoting() {}

    /// A text in quotation marks; absent if it holds single ones, and also double ones or a backslash.
    static Optional<String> quoted(String words) {
        String inner = straightened(words);
        if (inner.indexOf('"') < 0 && inner.indexOf('\\') < 0) {
            return Optional.of("\"" + inner + "\"");
        }
        return inner.indexOf('\'') < 0 ? Optional.of("'" + inner + "'") : Optional.empty();
    }

    /// The words without curly quotation marks at both ends, which were meant as straight ones.
    private static String straightened(String words) {
        boolean curly = words.length() > 2
                && "“”„‘’".indexOf(words.charAt(0)) >= 0
                && "“”‘’".indexOf(words.charAt(words.length() - 1)) >= 0;
        return curly ? words.substring(1, words.length() - 1) : words;
    }

    /// Proposes quotation marks round a text of one line, and failing that a block.
    static Diagnostic quote(Diagnostic fault, Source source, int start, int end) {
        String words = source.text().substring(start, end);
        Optional<String> quoted = words.contains(" #") ? Optional.empty() : quoted(words);
        if (quoted.isEmpty()) {
            return fault.hint(BELOW);
        }
        Message hint = words.length() < LONGEST_HINT
                ? Message.of("hint.write", "text", quoted.get())
                : quoted.get().startsWith("'")
                        ? Message.of("hint.single-quotation-marks")
                        : Message.of("hint.double-quotation-marks");
        return fault.hint(hint).edit(source.span(start, end), quoted.get());
    }

    /// Proposes a block for a text that starts after a field's name or an item's dash and ends with its line. For a
    /// single character, such as `%` for a unit, it proposes quotation marks.
    static Diagnostic below(Diagnostic fault, Source source, int start) {
        SourceLine line = SourceLine.of(source.text(), start);
        if (FlowFaults.isWithin(line, start)) {
            return quote(fault, source, start, FlowFaults.end(line, start));
        }
        int name = line.content();
        boolean item = name == start && line.firstVisible() < name;
        boolean alone = line.value() == start || item;
        String words = source.text().substring(start, line.end());
        if (alone && words.strip().length() == 1) {
            return quote(fault, source, start, line.trimmedEnd());
        }
        Diagnostic hinted = fault.hint(item ? BELOW_DASH : BELOW);
        if (!alone || words.contains(" #") || goesOn(line)) {
            return hinted;
        }
        int column = item ? Math.max(0, name - line.start() - 2) : name - line.start();
        return hinted.edit(source.span(start, start), "|\n" + " ".repeat(column + 2));
    }

    /// Whether the line below is indented deeper, like the rest of a text.
    private static boolean goesOn(SourceLine line) {
        return line.below().map(below -> below.indent() > line.indent() + 2).orElse(false);
    }
}
