package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Source;

/// Colons that start a field although the author went on with a text, and lines that lack a colon.
record ColonFaults(ParseFailure failure, String text) {
    private static final Pattern NUMBERED = Pattern.compile("(?i)(les|lesson) \\d+");

    static Optional<Diagnostic> inside(ParseFailure failure) {
        return failure.says("mapping values are not allowed")
                ? Optional.of(new ColonFaults(failure, failure.text()).inside())
                : Optional.empty();
    }

    /// `{title: Les 1: luister}`.
    static Optional<Diagnostic> inBraces(ParseFailure failure) {
        boolean colon = failure.says("while parsing a flow")
                && failure.at() < failure.text().length()
                && failure.text().charAt(failure.at()) == ':';
        return colon
                ? new ColonFaults(failure, failure.text())
                        .inBraces()
                        .filter(fault -> Mend.helps(failure.source(), fault.edits(), failure.at()))
                : Optional.empty();
    }

    static Optional<Diagnostic> missing(ParseFailure failure) {
        return failure.says("could not find expected ':'")
                ? Optional.of(noField(failure.source(), failure.contextLine()))
                : Optional.empty();
    }

    private Diagnostic inside() {
        SourceLine line = failure.line();
        Optional<Integer> colon = line.colon();
        if (colon.isPresent() && colon.get() < failure.at()) {
            return splits(line.value(), line.trimmedEnd());
        }
        Optional<SourceLine> above = line.above();
        if (above.isPresent() && above.get().colon().isEmpty()) {
            return fieldAbove(above.get())
                    .filter(field -> field.indent() < line.indent())
                    .map(_ -> inContinuation())
                    .orElseGet(() -> noField(failure.source(), above.get()));
        }
        return deeper(failure).hint(Message.of("yaml-syntax.deeper-field.hint.text"));
    }

    /// A field in another column than the one above it.
    static Diagnostic deeper(ParseFailure failure) {
        SourceLine line = failure.line();
        int end = line.colon().orElse(failure.at());
        return failure.fault(line.content(), end, Message.of("yaml-syntax.deeper-field"))
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
        return failure.fault(failure.at(), failure.at() + 1, Message.of("yaml-syntax.colon-inside"));
    }

    /// A text that the colon at fault splits.
    private Diagnostic splits(int start, int end) {
        if (NUMBERED.matcher(text.substring(start, failure.at())).matches()) {
            int behind = SourceLine.of(text, start).skipSpaces(failure.at() + 1);
            return colonFault()
                    .hint(Message.of(
                            "yaml-syntax.colon-inside.hint.number", "number", text.substring(start, failure.at() + 1)))
                    .edit(failure.span(start, behind), "");
        }
        return Quoting.quote(colonFault(), failure.source(), start, end);
    }

    private Optional<Diagnostic> inBraces() {
        int start = failure.at();
        while (start > failure.context() && !startsText(start)) {
            start--;
        }
        SourceLine line = failure.line();
        return start > failure.context() && start >= line.start()
                ? Optional.of(splits(start, FlowFaults.end(line, start)))
                : Optional.empty();
    }

    private boolean startsText(int at) {
        char before = text.charAt(at - 1);
        boolean spaced = before == ' ' && at > 1 && ":,[{".indexOf(text.charAt(at - 2)) >= 0;
        return spaced || "[{,".indexOf(before) >= 0 && text.charAt(at) != ' ';
    }

    static Diagnostic noField(Source source, SourceLine line) {
        return ParseFailure.fault(source, line.firstVisible(), line.trimmedEnd(), Message.of("yaml-syntax.no-field"))
                .hint(Message.of("yaml-syntax.no-field.hint.write"));
    }
}
