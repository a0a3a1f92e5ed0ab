package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

class JsonReportTest {
    private static Object report(Findings findings) {
        return JsonValue.of(new JsonReport().text(findings));
    }

    @Test
    void theReportHasEveryPartOfADiagnostic() {
        Object error = JsonValue.at(report(SampleFindings.findings()), "diagnostics", 1);
        String place = "{file=cases/één wijk, 50%.yml, start={line=3, column=8, offset=27}, "
                + "end={line=3, column=17, offset=36}}";

        assertEquals("SW0301", JsonValue.at(error, "code"));
        assertEquals("error", JsonValue.at(error, "severity"));
        assertEquals("unknown theme `vertrouwn`", JsonValue.at(error, "message"));
        assertEquals(place, JsonValue.at(error, "place").toString());
        assertEquals("no theme has this id", JsonValue.at(error, "label"));
        assertEquals("themes.yml", JsonValue.at(error, "related", 0, "place", "file"));
        assertEquals("a similar id is declared here", JsonValue.at(error, "related", 0, "label"));
        assertEquals(List.of("write `vertrouwen`", "or declare it:\n  - id: vertrouwn"), JsonValue.at(error, "hints"));
        assertEquals(place, JsonValue.at(error, "edits", 0, "place").toString());
        assertEquals("vertrouwen", JsonValue.at(error, "edits", 0, "replacement"));
    }

    @Test
    void offsetsCountCodePointsOfTheWholeText() {
        Source source = SampleFindings.TEXTS
                .apply(SourceId.programme(SampleFindings.CASE))
                .orElseThrow();
        int offset =
                (Integer) JsonValue.at(report(SampleFindings.findings()), "diagnostics", 1, "place", "start", "offset");

        assertEquals(
                "vertrouwn",
                source.text()
                        .substring(source.text().offsetByCodePoints(0, offset))
                        .substring(0, 9));
    }

    @Test
    void anUnreadableFileHasNoLines() {
        assertEquals(
                "{file=streetwise:templates/report/words.nl.yml}",
                JsonValue.at(report(SampleFindings.findings()), "diagnostics", 2, "place")
                        .toString());
    }

    @Test
    void theSummaryCountsOmittedDiagnosticsToo() {
        Object report = report(SampleFindings.findings().atMost(1));

        assertEquals(
                "{errors=2, warnings=1, notes=0, omitted=2}",
                JsonValue.at(report, "summary").toString());
        assertEquals(1, ((List<?>) JsonValue.at(report, "diagnostics")).size());
    }

    @Test
    void aReportWithoutFaultsIsComplete() {
        assertEquals(
                "{version=1, diagnostics=[], summary={errors=0, warnings=0, notes=0, omitted=0}}",
                report(SampleFindings.nothing()).toString());
    }
}
