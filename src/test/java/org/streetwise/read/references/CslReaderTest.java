package org.streetwise.read.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.value.PersonOrBody.Body;
import org.streetwise.know.value.PersonOrBody.Person;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Reference.Kind;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

class CslReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private YamlNode root(String text) {
        return YamlReader.read(new Source(SourceId.programme("references.yml"), text), diagnostics)
                .orElseThrow();
    }

    private Reference only(String fields) {
        Reference reference = faulty(fields);
        assertEquals(List.of(), diagnostics.all());
        return reference;
    }

    private Reference faulty(String fields) {
        return CslReader.read(
                        root("- {id: a, " + (fields.contains("title:") ? "" : "title: T, ") + fields + "}"),
                        diagnostics)
                .getFirst();
    }

    @Test
    void cslIsToldApartFromOurOwnFormat() {
        assertTrue(CslReader.isCsl(root("- {id: a, title: T}")));
        assertTrue(CslReader.isCsl(root("references:\n  - {id: a, title: T, issued: 2021}")));
        assertTrue(CslReader.isCsl(root("{\"references\": [{\"id\": \"a\", \"URL\": \"https://x.example\"}]}")));
        assertFalse(CslReader.isCsl(root("references:\n  - {key: a, title: T, date: 2021}")));
        assertFalse(CslReader.isCsl(root("- {id: a, title: T, date: 2021}")));
        assertTrue(CslReader.isCsl(root("- {id: a, title: T}")));
        assertTrue(CslReader.isCsl(root("- {id: a, title: T, url: https://a.nl, issued: 2021}")));
        assertFalse(CslReader.isCsl(root("references:\n  - {id: a, title: T, type: book}")));
        assertFalse(CslReader.isCsl(root("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issued: {date-parts: [[2021, 5, 3]]}| OfDay[day=2021-05-03]",
                "issued: {date-parts: [['2021']]}| OfYear[year=2021]",
                "issued: {year: 2021, month: 5}| OfMonth[month=2021-05]",
                "issued: [{year: 2021, month: 05, day: 03}]| OfDay[day=2021-05-03]",
                "issued: 2021-05-03| OfDay[day=2021-05-03]",
                "issued: {raw: mei 2021}| OfMonth[month=2021-05]",
                "issued: {raw: 12 mei 2021}| OfDay[day=2021-05-12]",
                "issued: {literal: 'May 12, 2021'}| OfDay[day=2021-05-12]",
                "issued: 12 mei 2021| OfDay[day=2021-05-12]",
                "issued: {date-parts: [[2021]], literal: mei 2021}| OfMonth[month=2021-05]",
                "issued: {date-parts: [['2021-05']]}| OfMonth[month=2021-05]",
                "issued: {date-parts: [[2021, mei]]}| OfMonth[month=2021-05]",
                "issued: {year: 2021, month: mei}| OfMonth[month=2021-05]",
                "issued: {date-parts: [[2021]], season: mei}| OfMonth[month=2021-05]",
                "issued: {literal: z.d.}| ",
                "issued: {}| ",
            })
    void datesAreReadInAllTheirForms(String field, String date) {
        assertEquals(Optional.ofNullable(date), only(field).date().map(Object::toString));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{raw: najaar 2021}| najaar",
                "{raw: 2021/2022}| 2022",
                "{date-parts: [[2021], [2022]]}| 2022",
                "{date-parts: [[2021]], season: najaar}| najaar",
                "{date-parts: [[2021]], season: 3}| season 3",
                "{date-parts: [[2021]], circa: true}| circa",
                "{date-parts: [[2021, 5], [2022, 6]]}| 2022-6",
                "[{year: 2021}, {year: 2022}]| 2022",
                "{date-parts: [[2021, lente]]}| lente",
                "{year: 2021, month: lente}| lente",
            })
    void partsThatADateCanNotHoldAreReported(String issued, String lost) {
        assertEquals(2021, faulty("issued: " + issued).date().orElseThrow().year());
        assertEquals(1, diagnostics.all().size());
        assertTrue(diagnostics.all().getFirst().message().english().contains("`" + lost + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{month: 5}", "{season: najaar}", "{date-parts: [[2021, 13]]}", "{raw: 30 februari 2021}"})
    void anInvalidDateIsReported(String issued) {
        assertEquals(Optional.empty(), faulty("issued: " + issued).date());
        assertEquals(1, diagnostics.all().size());
    }

    @Test
    void particlesAndOrganisationsAreRecognised() {
        assertEquals(
                List.of(
                        new Person("Vries", "Jan", "de", ""),
                        new Person("Berg", "Bea", "van den", ""),
                        new Person("Hal", "Anke", "van", ""),
                        new Body("Gemeente Ede"),
                        new Body("Platform31")),
                only("author: [{family: Vries, given: Jan, dropping-particle: de}, {family: Berg, given: Bea, "
                                + "dropping-particle: van, non-dropping-particle: den}, {family: van Hal, given: Anke}, "
                                + "{literal: Gemeente Ede}, {name: Platform31}]")
                        .authors());
    }

    @Test
    void markupInATitleIsRemoved() {
        assertEquals(
                "De warme wijk 😀",
                only("title: \"De <i>warme</i> <span class=\\\"nocase\\\">wijk</span> \\ud83d\\ude00\"")
                        .title()
                        .value());
    }

    @Test
    void theGenreOfAThesisDecidesItsKind() {
        assertEquals(Kind.DISSERTATION, only("type: thesis, genre: PhD thesis").kind());
        assertEquals(
                Kind.MASTERS_THESIS, only("type: thesis, genre: Masterscriptie").kind());
        assertEquals(
                Optional.of("Bachelorscriptie"),
                only("type: thesis, genre: Bachelorscriptie").description());
    }
}
