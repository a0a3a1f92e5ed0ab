package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.SourceId;

/// Prints diagnostics as a test report in the format of Maven Surefire's `surefire-test-report.xsd`. Each file of the
/// programme is a test, which fails if the file has errors. Warnings and notes are the test's output. The report
/// contains all diagnostics, even those that were not to be printed, because a test must not pass only because its
/// errors were hidden. It contains no times, so that the same programme gives the same report.
public final class JunitReport implements Report {
    @Override
    public String text(Findings findings) {
        Map<SourceId, List<Diagnostic>> tests = new TreeMap<>();
        findings.files().stream()
                .filter(file -> file.root() == SourceId.Root.PROGRAMME)
                .forEach(file -> tests.put(file, new ArrayList<>()));
        for (Diagnostic diagnostic : findings.all()) {
            tests.computeIfAbsent(diagnostic.primary().span().source(), _ -> new ArrayList<>())
                    .add(diagnostic);
        }
        long failures = tests.values().stream()
                .filter(diagnostics -> diagnostics.stream().anyMatch(JunitReport::isError))
                .count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"streetwise\" time=\"0\" tests=\"").append(tests.size());
        xml.append("\" errors=\"0\" skipped=\"0\" failures=\"").append(failures).append("\">\n");
        SpanPositions places = new SpanPositions(findings.texts());
        tests.forEach((file, diagnostics) -> test(file, diagnostics, places, xml));
        return xml.append("</testsuite>\n").toString();
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private static void test(SourceId file, List<Diagnostic> diagnostics, SpanPositions places, StringBuilder xml) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(JunitReport::isError).toList();
        List<Diagnostic> rest = diagnostics.stream().filter(d -> !isError(d)).toList();
        xml.append("  <testcase name=\"").append(XmlText.attribute(file.toString()));
        xml.append("\" classname=\"").append(XmlText.attribute(group(file)));
        xml.append("\" time=\"0\"");
        if (diagnostics.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n");
        if (!errors.isEmpty()) {
            failure(errors, places, xml);
        }
        if (!rest.isEmpty()) {
            xml.append("    <system-out>");
            xml.append(XmlText.content(lines(rest, places))).append("</system-out>\n");
        }
        xml.append("  </testcase>\n");
    }

    // Readers show only a test's first failure, so all errors of a file form one failure.
    private static void failure(List<Diagnostic> errors, SpanPositions places, StringBuilder xml) {
        Diagnostic first = errors.getFirst();
        String more = errors.size() == 1 ? "" : " (the first of " + errors.size() + " errors)";
        xml.append("    <failure message=\"")
                .append(XmlText.attribute(first.message().english() + more));
        xml.append("\" type=\"").append(first.code().number()).append("\">");
        xml.append(XmlText.content(lines(errors, places))).append("</failure>\n");
    }

    private static String lines(List<Diagnostic> diagnostics, SpanPositions places) {
        return diagnostics.stream()
                .map(diagnostic -> places.named(diagnostic.primary().span()) + ": " + Summary.head(diagnostic) + ": "
                        + Summary.message(diagnostic).replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    /// Readers group tests by what stands before the last dot: `streetwise.cases`.
    private static String group(SourceId file) {
        int slash = file.path().lastIndexOf('/');
        return slash < 0
                ? "streetwise"
                : "streetwise." + file.path().substring(0, slash).replace('/', '.');
    }
}
