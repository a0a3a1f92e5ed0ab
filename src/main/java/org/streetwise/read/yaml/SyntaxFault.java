package org.streetwise.read.yaml;

import java.util.Optional;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;

/// Says in an author's words why a file can't be read, at the place where the author went wrong rather than where the
/// parser noticed.
record SyntaxFault(ParseFailure failure) {
    /// How many lines above the fault are looked at.
    private static final int MOST_LINES = 30;

    static Diagnostic diagnosis(ParseFailure failure) {
        return new SyntaxFault(failure).diagnosis();
    }

    private Diagnostic diagnosis() {
        return QuotationFaults.openedByApostrophe(failure)
                .or(() -> DocumentFaults.of(failure))
                .or(this::oddIndentation)
                .or(() -> CutText.of(failure))
                .or(this::lineAbove)
                .or(() -> ColonFaults.inside(failure))
                .or(() -> ColonFaults.inBraces(failure))
                .or(() -> QuotationFaults.neverClosed(failure))
                .or(() -> FlowFaults.of(failure))
                .or(this::dashBehindClosing)
                .or(() -> SignFaults.of(failure))
                .or(() -> ColonFaults.missing(failure))
                .or(this::behindClosing)
                .orElseGet(this::doesNotFit);
    }

    private Optional<Diagnostic> oddIndentation() {
        Optional<Diagnostic> here = new Indentation(failure.source(), failure.line()).fault();
        return failure.says("could not find expected ':'")
                ? here.or(() -> new Indentation(failure.source(), failure.contextLine()).fault())
                : here;
    }

    /// The parser often notices several lines later that a name has no colon, or an item no dash.
    private Optional<Diagnostic> lineAbove() {
        boolean late = failure.says("mapping values are not allowed")
                || failure.says("could not find expected ':'")
                || failure.says("expected <block end>")
                || failure.says("scanning an alias")
                || failure.says("<document start>");
        Optional<SourceLine> line = late ? Optional.of(failure.line()) : Optional.empty();
        for (int i = 0; line.isPresent() && i < MOST_LINES; i++) {
            Optional<Diagnostic> fault = LineFaults.of(failure.source(), line.get());
            if (fault.isPresent() || i > 0 && line.get().colon().isPresent()) {
                return fault;
            }
            line = line.get().above();
        }
        return Optional.empty();
    }

    /// `"Foo" - bar`: a quotation with its speaker.
    private Optional<Diagnostic> dashBehindClosing() {
        return failure.says("sequence entries are not allowed") ? pastClosing() : Optional.empty();
    }

    /// `"Foo" bar`, `[foo] bar`, `*foo* bar`: something complete, and then more.
    private Optional<Diagnostic> behindClosing() {
        return failure.says("expected <block end>") || failure.says("<document start>")
                ? pastClosing()
                : Optional.empty();
    }

    private Optional<Diagnostic> pastClosing() {
        int value = failure.line().value();
        if (value >= failure.at()) {
            return Optional.empty();
        }
        String sign = failure.text().substring(value, value + 1);
        return "[{*&".contains(sign)
                ? Optional.of(SignFaults.beginsWith(failure.source(), value, sign))
                : QuotationFaults.textBehind(failure);
    }

    private Diagnostic doesNotFit() {
        SourceLine line = failure.line();
        Optional<SourceLine> above = line.above();
        int start = Math.max(line.firstVisible(), Math.min(failure.at(), line.end()));
        if (above.isEmpty()) {
            return ColonFaults.noField(failure.source(), line);
        }
        if (failure.text().startsWith("&", line.firstVisible())) {
            return SignFaults.beginsWith(failure.source(), line.firstVisible(), "&");
        }
        if (line.colon().isEmpty()
                && line.indent() > 0
                && line.indent() < above.get().indent()) {
            return failure.fault(start, line.trimmedEnd(), Message.of("yaml-syntax.left-of-text"))
                    .hint(Message.of("yaml-syntax.left-of-text.hint.indent"));
        }
        if (failure.text().startsWith("- ", start)) {
            return failure.fault(start, start + 1, Message.of("yaml-syntax.item-of-no-list"))
                    .hint(Message.of("yaml-syntax.item-of-no-list.hint.column"));
        }
        int column = above.get().content() - above.get().start();
        if (line.colon().isPresent() && above.get().colon().isPresent() && line.indent() > column) {
            return ColonFaults.deeper(failure);
        }
        return failure.fault(start, start + 1, Message.of("yaml-syntax.unfit-line"))
                .hint(Message.of("yaml-syntax.unfit-line.hint.column"));
    }
}
