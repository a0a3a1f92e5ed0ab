package org.streetwise.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Diagnostic;

/// Says in an author's words why a file can't be read, at the place where the author went wrong rather than where the
/// parser noticed.
final class SyntaxFault {
    private static final Pattern COMMENT = Pattern.compile("[ \\t](#[\\p{L}\\p{N}])");
    /// Lines above the fault that are looked at.
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
                .or(this::commentAbove)
                .or(this::lineAbove)
                .or(() -> ColonFaults.inside(stumble))
                .or(() -> ColonFaults.inBraces(stumble))
                .or(() -> QuotationFaults.neverClosed(stumble))
                .or(() -> FlowFaults.of(stumble))
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

    /// `tekst over wijk #3`, and the text goes on below.
    private Optional<Diagnostic> commentAbove() {
        Optional<SourceLine> above = stumble.line().above();
        boolean block = stumble.says("expected <block end>") || stumble.says("<document start>");
        if (!block || above.isEmpty() || stumble.line().indent() < above.get().indent()) {
            return Optional.empty();
        }
        Matcher matcher = COMMENT.matcher(stumble.text())
                .region(above.get().start(), above.get().end());
        return matcher.find()
                ? Optional.of(stumble.fault(
                                matcher.start(1),
                                above.get().trimmedEnd(),
                                "everything after ` #` is a comment, which ends the text")
                        .hint(Quoting.BELOW))
                : Optional.empty();
    }

    /// The parser often notices lines later that a name has no colon, or an item no dash.
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

    /// `"Foo" bar`, `[foo] bar`, `*foo* bar`: something complete, and then more.
    private Optional<Diagnostic> behindClosing() {
        if (!stumble.says("expected <block end>") && !stumble.says("<document start>")) {
            return Optional.empty();
        }
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
        int start = Math.max(line.ink(), Math.min(stumble.at(), line.end()));
        if (line.colon().isEmpty() && line.start() < line.ink()) {
            return stumble.fault(start, line.trimmedEnd(), "this line stands further left than the text above it")
                    .hint("indent it like that text, or write `name: value`");
        }
        if (line.above().isEmpty()) {
            return ColonFaults.noField(stumble.source(), line);
        }
        if (stumble.text().startsWith("- ", start)) {
            return stumble.fault(start, start + 1, "this item belongs to no list")
                    .hint("items of one list stand together, each in the same column");
        }
        return stumble.fault(start, start + 1, "this line does not fit the lines above it")
                .hint("fields of one place start in the same column, as `name: value`");
    }
}
