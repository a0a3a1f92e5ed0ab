package org.streetwise.tell.document;

import static org.streetwise.tell.document.TestTree.number;
import static org.streetwise.tell.document.TestTree.paragraph;
import static org.streetwise.tell.document.TestTree.section;
import static org.streetwise.tell.document.TestTree.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Row;
import org.streetwise.tell.document.Block.Numbering;

/// Charts that together use everything a chart can have.
public final class SampleCharts {
    private SampleCharts() {}

    private static final String NUMBER = "-?[0-9.,]+";
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")–(" + NUMBER + ")");
    private static final Pattern UP_TO = Pattern.compile("(?:hoogstens|minder dan) (" + NUMBER + ")");
    private static final Pattern KNOWN = Pattern.compile("(?:(?:ten minste|meer dan|ongeveer) )?(" + NUMBER + ")");

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

    /// Three series and a line: numbers above and below zero, zero itself, and missing ones, with and without decimals.
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

    /// A chapter with the charts of inexact numbers.
    public static Document unsure() {
        Block chapter = section("Grafieken", new Numbering.Decimal(), List.of(bounds(), spread()));
        return new Document(
                SampleDocument.metadata(),
                List.of(new Block.Matter(Attributes.NONE, Block.Matter.Part.BODY, List.of(chapter))));
    }

    /// One series and a line: a number, a range, bounds, and an absent value.
    public static Chart bounds() {
        return chart(
                Attributes.NONE,
                List.of("Wijk"),
                Optional.of(new Chart.Reference("Nederland", known("1.190"))),
                row("Bospolder-Tussendijken", "1.050"),
                row("Pendrecht", "1.200–1.500"),
                row("Vrieheide", "hoogstens 500"),
                row("Overvecht-Noord", "ten minste 900"),
                row("’t Hofke", "geheim"),
                row("IJsbergbuurt", "ongeveer 1.300"));
    }

    /// Three series: ranges on both sides of zero and across it, bounds in every colour.
    public static Chart spread() {
        return chart(
                Attributes.NONE,
                List.of("Wijk", "Gemeente", "Provincie"),
                Optional.empty(),
                row("Pendrecht", "4–7,5", "2–5", "6–9"),
                row("Vrieheide", "hoogstens 5", "minder dan 4", "hoogstens 7"),
                row("IJsbergbuurt", "-7–-4", "-3–2", "0–3"),
                row("’t Hofke", "8", "7", "6,5"));
    }

    /// A chart with these rows.
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

    /// A row of Dutch numbers, ranges (`1–3`) and bounds; any other text says why there is no number.
    public static Row row(String name, String... values) {
        return new Row(name, Arrays.stream(values).map(SampleCharts::value).toList());
    }

    private static ChartValue value(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new ChartValue.Range(decimal(range.group(1)), decimal(range.group(2)), text);
        }
        Matcher bound = UP_TO.matcher(text);
        if (bound.matches()) {
            return new ChartValue.UpTo(decimal(bound.group(1)), text);
        }
        Matcher known = KNOWN.matcher(text);
        return known.matches() ? new ChartValue.Known(decimal(known.group(1)), text) : new ChartValue.Absent(text);
    }

    public static ChartValue.Known known(String dutch) {
        return new ChartValue.Known(decimal(dutch), dutch);
    }

    private static BigDecimal decimal(String dutch) {
        return new BigDecimal(dutch.replace(".", "").replace(',', '.'));
    }
}
