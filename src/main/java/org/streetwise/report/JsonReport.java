package org.streetwise.report;

import java.util.List;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Edit;
import org.streetwise.diagnostic.Label;
import org.streetwise.diagnostic.Severity;
import org.streetwise.json.Json;
import org.streetwise.report.SpanPositions.Point;
import org.streetwise.source.Span;

/// Prints diagnostics as JSON, with everything that is known about them, for programs to read.
///
/// ```json
/// {
///   "code": "SW0301",
///   "severity": "error",
///   "message": "unknown theme `vertrouwn`",
///   "place": {
///     "file": "cases/rotterdam-pendrecht.yml",
///     "start": {"line": 42, "column": 12, "offset": 1207},
///     "end": {"line": 42, "column": 21, "offset": 1216}
///   },
///   "label": "no theme has this id",
///   "related": [{"place": …, "label": "a similar id is declared here"}],
///   "hints": ["write `vertrouwen`"],
///   "edits": [{"place": …, "replacement": "vertrouwen"}]
/// }
/// ```
///
/// Lines and columns count from 1, offsets from 0; columns and offsets count code points. `end` is the position just
/// after the place. A place in a file whose text is not available has neither `start` nor `end`. The edits of one
/// diagnostic belong together.
public final class JsonReport implements Report {
    /// Rises when a member is renamed, removed or changes its meaning, not when one is added.
    private static final int VERSION = 1;

    @Override
    public String text(Findings findings) {
        SpanPositions places = new SpanPositions(findings.texts());
        List<Json> diagnostics = findings.told().stream()
                .map(diagnostic -> diagnostic(diagnostic, places))
                .toList();
        return Json.object()
                .with("version", VERSION)
                .with("diagnostics", new Json.Items(diagnostics))
                .with("summary", summary(findings))
                .write();
    }

    private static Json summary(Findings findings) {
        return Json.object()
                .with("errors", findings.count(Severity.ERROR))
                .with("warnings", findings.count(Severity.WARNING))
                .with("notes", findings.count(Severity.NOTE))
                .with("omitted", findings.all().size() - findings.told().size());
    }

    private static Json diagnostic(Diagnostic diagnostic, SpanPositions places) {
        return Json.object()
                .with("code", diagnostic.code().number())
                .with("severity", Summary.word(diagnostic.severity()))
                .with("message", diagnostic.message().english())
                .with("place", place(diagnostic.primary().span(), places))
                .with("label", diagnostic.primary().english())
                .with("related", items(diagnostic.related().stream().map(label -> related(label, places))))
                .with("hints", items(diagnostic.hints().stream().map(hint -> new Json.Text(hint.english()))))
                .with("edits", items(diagnostic.edits().stream().map(edit -> edit(edit, places))));
    }

    private static Json items(Stream<? extends Json> items) {
        return new Json.Items(items.<Json>map(item -> item).toList());
    }

    private static Json related(Label label, SpanPositions places) {
        return Json.object().with("place", place(label.span(), places)).with("label", label.english());
    }

    private static Json edit(Edit edit, SpanPositions places) {
        return Json.object().with("place", place(edit.span(), places)).with("replacement", edit.replacement());
    }

    private static Json place(Span span, SpanPositions places) {
        Json.Members file = Json.object().with("file", span.source().toString());
        return places.of(span)
                .map(place -> file.with("start", point(place.start())).with("end", point(place.end())))
                .orElse(file);
    }

    private static Json point(Point point) {
        return Json.object()
                .with("line", point.line())
                .with("column", point.column())
                .with("offset", point.offset());
    }
}
