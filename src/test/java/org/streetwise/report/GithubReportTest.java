package org.streetwise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GithubReportTest {
    @Test
    void everyDiagnosticIsACommandWithItsPlaceInTheRepository() {
        assertEquals("""
                ::warning title=SW0402,file=lessen/cases/één wijk%2C 50%25.yml,line=2,col=1,endLine=2::50%25: {nl: \
                "<b>"}, [](lesson:x)<U+001B>[31m <U+202E> & ]]><U+0000>
                ::error title=SW0301,file=lessen/cases/één wijk%2C 50%25.yml,line=3,col=8,endLine=3,endColumn=17::\
                unknown theme `vertrouwn`%0Ahint: write `vertrouwen`%0Ahint: or declare it:%0A  - id: vertrouwn
                ::error title=SW0702::streetwise:templates/report/words.nl.yml: there is no such file
                """, new GithubReport("lessen").text(SampleFindings.findings()));
    }

    @Test
    void aProgrammeAtTheRootOfTheRepositoryHasNoFolder() {
        String report = new GithubReport("").text(SampleFindings.findings());

        assertTrue(report.startsWith("::warning title=SW0402,file=cases/één wijk%2C 50%25.yml,line=2,"), report);
    }
}
