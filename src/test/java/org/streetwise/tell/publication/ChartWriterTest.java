package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.know.value.Indicator;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.PlainText;

class ChartWriterTest {
    private static final String INDICATOR =
            "{id: gas, label: Gasverbruik, unit: m³ per woning, source: CBS, year: 2020, chart: yes}";

    private static WrittenProgramme programme() {
        return new WrittenProgramme("audiences: []\n", "themes: []\n")
                .file("indicators.yml", "indicators: [" + INDICATOR + "]");
    }

    private static List<Chart> charts(WrittenProgramme programme) {
        Indicator indicator = programme.selection().vocabulary().indicators().getFirst();
        return programme.in(Language.DUTCH).tables().charts(indicator);
    }

    private static List<String> notes(Chart chart) {
        return chart.notes().stream()
                .map(note -> PlainText.of(((Block.Paragraph) note).inlines()))
                .toList();
    }

    @Test
    void neighbourhoodsAreComparedWithTheirMunicipalitiesAndTheCountry() {
        Chart chart = charts(programme()
                        .with("figures: {gas: {value: 1180, municipality: 1210, country: 1190}}")
                        .with("figures: {gas: {value: 1.5, country: 1190.0}}"))
                .getFirst();

        assertEquals(
                List.of(
                        "m³ per woning, 2020",
                        "Wijk",
                        "Gemeente",
                        "W1",
                        "1.180",
                        "1.210",
                        "W2",
                        "1,5",
                        "–",
                        "Nederland",
                        "1.190"),
                chart.words());
        assertEquals("Gasverbruik per wijk", PlainText.of(chart.caption()));
        assertEquals(
                "Staafdiagram: Gasverbruik per wijk (m³ per woning, 2020); de laagste waarde is 1,5, de hoogste 1.180.",
                chart.alternative());
        assertEquals(List.of("–: niet vermeld.", "Bron: CBS."), notes(chart));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country: België  | country: België | België
            country: België  |                 | Land
            challenge: Veel. |                 | Nederland
            """)
    void theNumberOfACountryIsLabelledWithItsName(String first, String second, String name) {
        String figure = "\nfigures: {gas: {value: 10, country: 5}}\n";
        Chart chart = charts(programme()
                        .with((first.startsWith("country") ? first : "") + figure)
                        .with((second == null ? "" : second) + figure))
                .getFirst();

        assertTrue(chart.words().contains(name), chart.words()::toString);
    }

    @Test
    void aCountryWithSeveralNumbersIsASeriesInsteadOfALine() {
        Chart chart = charts(programme()
                        .with("figures: {gas: {value: 1180, country: 1190}}")
                        .with("figures: {gas: {value: 1300, year: 2018, country: 1270}}"))
                .getFirst();

        assertEquals(
                List.of(
                        "m³ per woning, 2020",
                        "Wijk",
                        "Nederland",
                        "W1",
                        "1.180",
                        "1.190",
                        "W2\u00A0a",
                        "1.300",
                        "1.270"),
                chart.words());
        assertEquals(List.of("a:\u00A02018.", "Bron: CBS."), notes(chart));
    }

    @Test
    void aSecretFigureIsAWordWithANote() {
        Chart chart = charts(programme().with("figures: {gas: 1180}").with("figures: {gas: secret}"))
                .getFirst();

        assertEquals(List.of("m³ per woning, 2020", "W1", "1.180", "W2", "geheim"), chart.words());
        assertEquals(List.of("geheim: niet openbaar.", "Bron: CBS."), notes(chart));
    }

    @Test
    void withoutFiguresThereIsNoChart() {
        assertEquals(
                List.of(), charts(programme().with("figures: {gas: secret}").with("")));
    }

    @Test
    void internalFiguresAreLeftOut() {
        Chart chart = charts(programme()
                        .with("figures: {gas: 1180}")
                        .with("figures: {gas: {value: 1300, visibility: internal}}"))
                .getFirst();

        assertEquals(List.of("m³ per woning, 2020", "W1", "1.180", "W2", "–"), chart.words());
    }

    @Test
    void manyNeighbourhoodsAreSplitIntoChartsWithTheSameScale() {
        WrittenProgramme programme = programme();
        IntStream.range(0, 50).forEach(i -> programme.with("figures: {gas: " + (1000 + i) + "}"));

        List<Chart> charts = charts(programme);

        assertEquals(
                List.of(16, 17, 17),
                charts.stream().map(chart -> chart.rows().size()).toList());
        assertEquals(1, charts.stream().map(Chart::range).distinct().count());
        assertEquals(
                "Gasverbruik per wijk (deel 2 van 3)",
                PlainText.of(charts.get(1).caption()));
    }
}
