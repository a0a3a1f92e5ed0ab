package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.template.ReportTemplate;

/// A file names a source without having any text of it, so a source counts as printed where the document names it.
class AccountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report     | ''
            summary    | sources of w1; sources of w1/a; sources of w1/a
            factsheets | sources of w1/a
            """)
    void sourcesThatADocumentDoesNotNameAreListedAsUnprinted(String template, String omitted) {
        Selection selection = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .file("references.yml", "references: [{key: plan, authors: Stad, title: Het plan, date: 2021}]")
                .with("sources: https://a.example/\n"
                        + "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja, sources: ['@plan',"
                        + " 'https://a.example/']}]")
                .selection();
        List<Omission> omissions = Publication.write(
                        selection,
                        Synthesis.of(selection),
                        ReportTemplate.named(template, Language.DUTCH),
                        Optional.empty(),
                        new Diagnostics())
                .account()
                .unprinted();

        assertEquals(
                omitted,
                String.join(
                        "; ",
                        omissions.stream()
                                .filter(each -> each.text().orElseThrow().isSource())
                                .map(each -> each.text().orElseThrow().field() + " of " + each.what())
                                .toList()));
    }
}
