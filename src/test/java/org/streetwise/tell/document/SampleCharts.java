package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.number;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Row;
import org.streetwise.tell.document.Block.Chart.Value;
import org.streetwise.tell.document.Block.Numbering;

/// Charts with all that a chart may have.
public final class SampleCharts {
    private SampleCharts() {}

    /// A chapter with both charts.
    public static Document document() {
        Block chapter = section(
                "Grafieken",
                new Numbering.Decimal(),
                List.of(
                        paragraph(text("De verschillen staan in "), number("figure:change"), text(".")),
                        change(),
                        homes()));
        return new Document(
                SampleDocument.metadata(),
                List.of(new Block.Matter(Attributes.NONE, Block.Matter.Part.BODY, List.of(chapter))));
    }

    /// Three series with a line: numbers above and below zero, zero itself, none; with decimals and without.
    public static Chart change() {
        return chart(
                Attributes.NONE.with(new Target("figure:change")),
                List.of("Wijk", "Gemeente", "Provincie"),
                Optional.of(new Chart.Reference("Nederland", known("-2,5"))),
                row("Overvecht-Noord", "-4,25", "1", "–"),
                row("Lange Lanen, Korte Kamp en omgeving van het voormalige gasfabrieksterrein", "7,5", "0", "3,1"),
                row("’t Hofke", "geheim", "–", "–"),
                row("IJsbergbuurt", "12,0", "-11,5", "-0,1"));
    }

    /// One series without a line.
    public static Chart homes() {
        return chart(
                Attributes.NONE,
                List.of("Wijk"),
                Optional.empty(),
                row("Bospolder-Tussendijken", "7.015"),
                row("Pendrecht", "5.600"),
                row("Vrieheide", "51"));
    }

    /// A chart of what is written in rows.
    public static Chart chart(
            Attributes attributes, List<String> series, Optional<Chart.Reference> reference, Row... rows) {
        List<Row> all = Arrays.asList(rows);
        return new Chart(
                attributes,
                List.of(text("Verandering van het verbruik")),
                "Staafdiagram: verandering van het verbruik.",
                Optional.of("%, 2021"),
                series,
                all,
                reference,
                ChartRange.of(ChartRange.numbers(all, reference)),
                List.of(paragraph(Role.TABLE_NOTE, text("Bron: CBS."))));
    }

    /// Numbers as Dutch writes them; anything else says why there is none.
    public static Row row(String name, String... values) {
        return new Row(
                name,
                Arrays.stream(values)
                        .<Value>map(text -> text.matches("-?[0-9.,]+") ? known(text) : new Value.Absent(text))
                        .toList());
    }

    public static Value.Known known(String dutch) {
        return new Value.Known(new BigDecimal(dutch.replace(".", "").replace(',', '.')), dutch);
    }
}
