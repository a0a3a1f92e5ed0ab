package org.streetwise.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.LineIndex;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Diagnostics one a line, for editors and scripts: `themes.yml:9:9: error[SW0307]: two themes have one id`. Columns
/// count code points from 1.
public final class ShortReport {
    private final Function<SourceId, Optional<Source>> texts;
    private final Map<SourceId, Optional<LineIndex>> lines = new HashMap<>();

    /// @param texts the decoded files; places in others are named without line and column
    public ShortReport(Function<SourceId, Optional<Source>> texts) {
        this.texts = texts;
    }

    /// All of them, without a summary.
    public String all(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(place(diagnostic.primary().span()))
                    .append(": ")
                    .append(Summary.head(diagnostic))
                    .append(": ")
                    .append(TerminalText.safe(diagnostic.message()))
                    .append('\n');
        }
        return out.toString();
    }

    private String place(Span span) {
        String name = TerminalText.safe(span.source().toString());
        return lines.computeIfAbsent(span.source(), id -> texts.apply(id).map(Source::lines))
                .map(index -> index.position(span.start()))
                .map(at -> name + ":" + at.line() + ":" + at.column())
                .orElse(name);
    }
}
