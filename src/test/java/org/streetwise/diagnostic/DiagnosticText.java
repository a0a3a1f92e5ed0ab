package org.streetwise.diagnostic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.streetwise.source.LineIndex;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Writes a diagnostic out in full, one fact a line:
///
/// ```text
/// themes.yml:3:5-3:9 error[SW0201]: a theme has no field `titel`
///   = label: …
///   = hint: `titel` is written `title`
///   = related themes.yml:1:1-1:7: …
/// ```
final class DiagnosticText {
    private final Function<SourceId, String> texts;
    private final Map<SourceId, LineIndex> lines = new HashMap<>();

    /// @param texts the files' decoded texts; an empty string for missing files
    DiagnosticText(Function<SourceId, String> texts) {
        this.texts = texts;
    }

    String of(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        out.append(place(diagnostic.primary().span()))
                .append(' ')
                .append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(diagnostic.code().number())
                .append("]: ")
                .append(diagnostic.message().english());
        if (!diagnostic.primary().text().isEmpty()) {
            out.append("\n  = label: ").append(diagnostic.primary().english());
        }
        diagnostic.hints().forEach(hint -> out.append("\n  = hint: ").append(hint.english()));
        diagnostic
                .related()
                .forEach(label -> out.append("\n  = related ")
                        .append(place(label.span()))
                        .append(": ")
                        .append(label.english()));
        return out.toString();
    }

    private String place(Span span) {
        LineIndex index = lines.computeIfAbsent(span.source(), id -> new LineIndex(texts.apply(id)));
        LineIndex.Position start = index.position(span.start());
        LineIndex.Position end = index.position(span.end());
        return span.source() + ":" + start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
    }
}
