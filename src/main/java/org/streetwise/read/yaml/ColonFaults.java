package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;

/// Colons that start a field although the author went on with a text, and lines that lack a colon.
final class ColonFaults {
    private static final Pattern NUMBERED = Pattern.compile("(?i)(les|lesson) \\d+");

    private final Stumble stumble;
    private final Source source;
    private final String text;

    private ColonFaults(Stumble stumble) {
        this.stumble = stumble;
        this.source = stumble.source();
        this.text = stumble.text();
    }

    static Optional<Diagnostic> inside(Stumble stumble) {
        return stumble.says("mapping values are not allowed")
                ? Optional.of(new ColonFaults(stumble).inside())
                : Optional.empty();
    }

    /// `{title: Les 1: luister}`.
    static Optional<Diagnostic> inBraces(Stumble stumble) {
        boolean colon = stumble.says("while parsing a flow")
                && stumble.at() < stumble.text().length()
                && stumble.text().charAt(stumble.at()) == ':';
        return colon
                ? new ColonFaults(stumble)
                        .inBraces()
                        .filter(fault -> Mend.helps(stumble.source(), fault.edits(), stumble.at()))
                : Optional.empty();
    }

    static Optional<Diagnostic> missing(Stumble stumble) {
        return stumble.says("could not find expected ':'")
                ? Optional.of(noField(stumble.source(), stumble.contextLine()))
                : Optional.empty();
    }

    private Diagnostic inside() {
        SourceLine line = stumble.line();
        Optional<Integer> colon = line.colon();
        if (colon.isPresent() && colon.get() < stumble.at()) {
            return splits(line.value(), line.trimmedEnd());
        }
        Optional<SourceLine> above = line.above();
        if (above.isPresent() && above.get().colon().isEmpty()) {
            return fieldAbove(above.get())
                    .filter(field -> field.indent() < line.indent())
                    .map(_ -> inContinuation())
                    .orElseGet(() -> noField(source, above.get()));
        }
        return deeper(stumble).hint(Message.of("yaml-syntax.deeper-field.hint.text"));
    }

    /// A field in another column than the one above it.
    static Diagnostic deeper(Stumble stumble) {
        SourceLine line = stumble.line();
        int end = line.colon().orElse(stumble.at());
        return stumble.fault(line.content(), end, Message.of("yaml-syntax.deeper-field"))
                .hint(Message.of("yaml-syntax.deeper-field.hint.column"));
    }

    private static Optional<SourceLine> fieldAbove(SourceLine line) {
        Optional<SourceLine> above = line.above();
        while (above.isPresent() && above.get().colon().isEmpty()) {
            above = above.get().above();
        }
        return above;
    }

    private Diagnostic inContinuation() {
        return colonFault().hint(Message.of("yaml-syntax.colon-inside.hint.whole-text"));
    }

    private Diagnostic colonFault() {
        return stumble.fault(stumble.at(), stumble.at() + 1, Message.of("yaml-syntax.colon-inside"));
    }

    /// A text that the colon at fault splits.
    private Diagnostic splits(int start, int end) {
        if (NUMBERED.matcher(text.substring(start, stumble.at())).matches()) {
            int behind = SourceLine.of(text, start).skipSpaces(stumble.at() + 1);
            return colonFault()
                    .hint(Message.of(
                            "yaml-syntax.colon-inside.hint.number", "number", text.substring(start, stumble.at() + 1)))
                    .edit(stumble.span(start, behind), "");
        }
        return Quoting.quote(colonFault(), source, start, end);
    }

    private Optional<Diagnostic> inBraces() {
        int start = stumble.at();
        while (start > stumble.context() && !startsText(start)) {
            start--;
        }
        SourceLine line = stumble.line();
        return start > stumble.context() && start >= line.start()
                ? Optional.of(splits(start, FlowFaults.end(line, start)))
                : Optional.empty();
    }

    private boolean startsText(int at) {
        char before = text.charAt(at - 1);
        boolean spaced = before == ' ' && at > 1 && ":,[{".indexOf(text.charAt(at - 2)) >= 0;
        return spaced || "[{,".indexOf(before) >= 0 && text.charAt(at) != ' ';
    }

    static Diagnostic noField(Source source, SourceLine line) {
        return Stumble.fault(source, line.ink(), line.trimmedEnd(), Message.of("yaml-syntax.no-field"))
                .hint(Message.of("yaml-syntax.no-field.hint.write"));
    }
}
