package org.streetwise.report;

import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.report.SpanPositions.Place;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Prints diagnostics as workflow commands of GitHub Actions, which shows them at the lines of a pull request
/// (docs.github.com, "Workflow commands for GitHub Actions").
///
/// ```text
/// ::error title=SW0301,file=cases/dorp.yml,line=42,col=12,endLine=42,endColumn=21::unknown theme `vertrouwn`
/// ```
///
/// @param folder the programme's folder in the repository, parts separated by `/`; the empty string is its root
public record GithubReport(String folder) implements Report {
    @Override
    public String text(Findings findings) {
        SpanPositions places = new SpanPositions(findings.texts());
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : findings.told()) {
            out.append(command(diagnostic, places)).append('\n');
        }
        return out.toString();
    }

    private String command(Diagnostic diagnostic, SpanPositions places) {
        Span span = diagnostic.primary().span();
        boolean inRepository = span.source().root() == SourceId.Root.PROGRAMME;
        StringBuilder command = new StringBuilder("::");
        command.append(name(diagnostic.severity())).append(" title=");
        command.append(diagnostic.code().number());
        if (inRepository) {
            command.append(",file=").append(property(file(span.source())));
            places.of(span).ifPresent(place -> region(place, command));
        }
        String place = inRepository ? "" : places.named(span) + ": ";
        return command.append("::")
                .append(data(place + Summary.message(diagnostic)))
                .toString();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private String file(SourceId file) {
        return folder.isEmpty() ? file.path() : folder + "/" + file.path();
    }

    private static void region(Place place, StringBuilder command) {
        // A place that ends at the start of a line ends, to people, on the line before.
        boolean endsBefore =
                place.end().column() == 1 && place.end().line() > place.start().line();
        int endLine = place.end().line() - (endsBefore ? 1 : 0);
        command.append(",line=").append(place.start().line());
        command.append(",col=").append(place.start().column());
        command.append(",endLine=").append(endLine);
        // GitHub understands an end column only if the place ends on the line where it starts.
        if (endLine == place.start().line() && !endsBefore) {
            command.append(",endColumn=").append(place.end().column());
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
