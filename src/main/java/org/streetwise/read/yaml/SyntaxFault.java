package org.streetwise.read.yaml;

import java.util.Optional;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;

/// Says in an author's words why a file can't be read, at the place where the author went wrong rather than where the
/// parser noticed.
final class SyntaxFault {
    /// How many lines above the fault are looked at.
    private static final int MOST_LINES = 30;

    private final Stumble stumble;

    private SyntaxFault(Stumble stumble) {
        this.stumble = stumble;
    }

    static Diagnostic diagnosis(Stumble stumble) {
        return new SyntaxFault(stumble).diagnosis();
    }

    private Diagnostic diagnosis() {
        return QuotationFaults.openedByApostrophe(stumble)
                .or(() -> DocumentFaults.of(stumble))
                .or(this::oddIndentation)
                .or(() -> EndedText.of(stumble))
                .or(this::lineAbove)
                .or(() -> ColonFaults.inside(stumble))
                .or(() -> ColonFaults.inBraces(stumble))
                .or(() -> QuotationFaults.neverClosed(stumble))
                .or(() -> FlowFaults.of(stumble))
                .or(this::dashBehindClosing)
                .or(() -> SignFaults.of(stumble))
                .or(() -> ColonFaults.missing(stumble))
                .or(this::behindClosing)
                .orElseGet(this::doesNotFit);
    }

    private Optional<Diagnostic> oddIndentation() {
        Optional<Diagnostic> here = new Indentation(stumble.source(), stumble.line()).fault();
        return stumble.says("could not find expected ':'")
                ? here.or(() -> new Indentation(stumble.source(), stumble.contextLine()).fault())
                : here;
    }

    /// The parser often notices several lines later that a name has no colon, or an item no dash.
    private Optional<Diagnostic> lineAbove() {
        boolean late = stumble.says("mapping values are not allowed")
                || stumble.says("could not find expected ':'")
                || stumble.says("expected <block end>")
                || stumble.says("scanning an alias")
                || stumble.says("<document start>");
        Optional<SourceLine> line = late ? Optional.of(stumble.line()) : Optional.empty();
        for (int i = 0; line.isPresent() && i < MOST_LINES; i++) {
            Optional<Diagnostic> fault = LineFaults.of(stumble.source(), line.get());
            if (fault.isPresent() || i > 0 && line.get().colon().isPresent()) {
                return fault;
            }
            line = line.get().above();
        }
        return Optional.empty();
    }

    /// `"Foo" - bar`: a quotation with its speaker.
    private Optional<Diagnostic> dashBehindClosing() {
        return stumble.says("sequence entries are not allowed") ? pastClosing() : Optional.empty();
    }

    /// `"Foo" bar`, `[foo] bar`, `*foo* bar`: something complete, and then more.
    private Optional<Diagnostic> behindClosing() {
        return stumble.says("expected <block end>") || stumble.says("<document start>")
                ? pastClosing()
                : Optional.empty();
    }

    private Optional<Diagnostic> pastClosing() {
        int value = stumble.line().value();
        if (value >= stumble.at()) {
            return Optional.empty();
        }
        String sign = stumble.text().substring(value, value + 1);
        return "[{*&".contains(sign)
                ? Optional.of(SignFaults.beginsWith(stumble.source(), value, sign))
                : QuotationFaults.textBehind(stumble);
    }

    private Diagnostic doesNotFit() {
        SourceLine line = stumble.line();
        Optional<SourceLine> above = line.above();
        int start = Math.max(line.ink(), Math.min(stumble.at(), line.end()));
        if (above.isEmpty()) {
            return ColonFaults.noField(stumble.source(), line);
        }
        if (stumble.text().startsWith("&", line.ink())) {
            return SignFaults.beginsWith(stumble.source(), line.ink(), "&");
        }
        if (line.colon().isEmpty()
                && line.indent() > 0
                && line.indent() < above.get().indent()) {
            return stumble.fault(start, line.trimmedEnd(), Message.of("yaml-syntax.left-of-text"))
                    .hint(Message.of("yaml-syntax.left-of-text.hint.indent"));
        }
        if (stumble.text().startsWith("- ", start)) {
            return stumble.fault(start, start + 1, Message.of("yaml-syntax.item-of-no-list"))
                    .hint(Message.of("yaml-syntax.item-of-no-list.hint.column"));
        }
        int column = above.get().content() - above.get().start();
        if (line.colon().isPresent() && above.get().colon().isPresent() && line.indent() > column) {
            return ColonFaults.deeper(stumble);
        }
        return stumble.fault(start, start + 1, Message.of("yaml-syntax.unfit-line"))
                .hint(Message.of("yaml-syntax.unfit-line.hint.column"));
    }
}
