package org.streetwise.print.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.tell.document.SampleCharts.chart;
import static org.streetwise.tell.document.SampleCharts.known;
import static org.streetwise.tell.document.SampleCharts.row;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.print.chart.Tile.Ink;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Row;
import org.streetwise.tell.document.SampleCharts;

class ChartPlanTest {
    private static final double WIDTH = 440;
    private static final double HIGHEST = 570;
    private static final double SIZE = 8.5;

    private static ChartPlan plan(Chart chart) {
        return ChartPlan.of(chart, WIDTH, HIGHEST, SIZE, Measures.ESTIMATED);
    }

    private static ChartPlan plan(String... numbers) {
        Row[] rows = IntStream.range(0, numbers.length)
                .mapToObj(i -> row("Wijk " + i, numbers[i]))
                .toArray(Row[]::new);
        return plan(chart(Attributes.NONE, List.of("Wijk"), Optional.empty(), rows));
    }

    private static List<Area> bars(ChartPlan plan) {
        return plan.bars().stream()
                .filter(tile -> tile.ink() == Ink.FIRST)
                .map(Tile::area)
                .toList();
    }

    private static Area base(ChartPlan plan) {
        return plan.bars().stream()
                .filter(tile -> tile.ink() == Ink.BASE)
                .findFirst()
                .orElseThrow()
                .area();
    }

    @Test
    void barsAreAsLongAsTheirNumbersAreLarge() {
        List<Area> bars = bars(plan("10", "5", "2,5"));

        assertEquals(2, bars.get(0).width() / bars.get(1).width(), 1e-9);
        assertEquals(4, bars.get(0).width() / bars.get(2).width(), 1e-9);
    }

    @Test
    void allBarsStartAtTheBaseLineAndNegativeOnesGoLeft() {
        ChartPlan plan = plan("10", "-5");

        assertEquals(base(plan).right(), bars(plan).get(0).x(), 1e-9);
        assertEquals(base(plan).right(), bars(plan).get(1).right(), 1e-9);
        ChartLabel number = plan.rows().get(1).values().getFirst();
        assertTrue(number.x() + number.width() < bars(plan).get(1).x(), "the number stands beyond its bar's end");
    }

    @Test
    void zeroHasItsNumberAndNoBar() {
        ChartPlan plan = plan("10", "0");

        assertEquals(1, bars(plan).size());
        assertEquals("0", plan.rows().get(1).values().getFirst().text());
    }

    @Test
    void whatIsNotKnownIsAWordAtTheBaseLine() {
        ChartPlan plan = plan("10", "geheim");

        assertEquals(1, bars(plan).size());
        ChartLabel word = plan.rows().get(1).values().getFirst();
        assertEquals("geheim", word.text());
        assertEquals(ChartLabel.Tone.MUTED, word.tone());
        assertTrue(word.x() > base(plan).right() && word.x() < base(plan).right() + SIZE);
    }

    @Test
    void aNumberThatIsTinyBesideOthersIsStillSeen() {
        List<Area> bars = bars(plan("1000000000", "1"));

        assertEquals(0.5, bars.get(1).width());
    }

    @Test
    void nothingButZerosIsNoReasonToFail() {
        assertEquals(List.of(), bars(plan("0", "0", "0")));
    }

    @Test
    void theNumberStandsRightBehindItsBar() {
        ChartPlan plan = plan("12,9", "7,1");

        for (int i = 0; i < 2; i++) {
            ChartLabel number = plan.rows().get(i).values().getFirst();
            assertEquals(bars(plan).get(i).right() + SIZE / 2, number.x(), 1e-9);
            assertTrue(number.baseline() > bars(plan).get(i).y()
                    && number.baseline() < bars(plan).get(i).bottom());
        }
    }

    @Test
    void theLineOfTheReferenceStandsWhereItsBarWouldEnd() {
        ChartPlan plan = plan(chart(
                Attributes.NONE,
                List.of("Wijk"),
                Optional.of(new Chart.Reference("Nederland", known("5"))),
                row("A", "10"),
                row("B", "5")));
        List<Area> line = plan.reference().orElseThrow().tiles().stream()
                .filter(tile -> tile.ink() == Ink.REFERENCE)
                .map(Tile::area)
                .toList();

        assertEquals(
                bars(plan).get(1).right(), line.getFirst().x() + line.getFirst().width() / 2, 1e-9);
    }

    @Test
    void theLineGivesWayToANumberThatStandsInItsWay() {
        ChartPlan plan = plan(chart(
                Attributes.NONE,
                List.of("Wijk"),
                Optional.of(new Chart.Reference("Nederland", known("5"))),
                row("A", "10"),
                row("B", "4,8"),
                row("C", "10")));
        ChartLabel number = plan.rows().get(1).values().getFirst();

        for (Tile piece : plan.reference().orElseThrow().tiles()) {
            boolean above = piece.area().bottom() <= number.baseline() - number.size();
            boolean below = piece.area().y() >= number.baseline();
            assertTrue(above || below, piece.toString());
        }
    }

    @Test
    void aLongNameTakesTwoLinesAndAllRowsAreAsHigh() {
        ChartPlan plan = plan(SampleCharts.change());
        double first = plan.rows().get(0).values().getFirst().baseline();
        double second = plan.rows().get(1).values().getFirst().baseline();
        double third = plan.rows().get(2).values().getFirst().baseline();

        assertEquals(second - first, third - second, 1e-9);
        assertTrue(plan.rows().get(1).name().baseline() < (second + third) / 2);
    }

    /// As many as a part of a chart has at most.
    @ParameterizedTest
    @CsvSource({"1, 24", "2, 24", "3, 18"})
    void aChartIsNeverHigherThanThereIsRoomFor(int series, int most) {
        String[] values = IntStream.range(0, series).mapToObj(i -> "12,5").toArray(String[]::new);
        Row[] rows = IntStream.range(0, most)
                .mapToObj(i -> row("Een wijk met een naam die langer is dan goed voor haar is " + i, values))
                .toArray(Row[]::new);
        Chart chart = chart(
                Attributes.NONE, List.of("Wijk", "Gemeente", "Nederland").subList(0, series), Optional.empty(), rows);

        ChartPlan plan = plan(chart);

        assertTrue(plan.height() <= HIGHEST + 1e-6, plan.height() + " points");
        assertTrue(plan.size() > 6, plan.size() + " points is too small to read");
    }

    @Test
    void eighteenNeighbourhoodsWithThreeBarsFitInFullSize() {
        Row[] rows = IntStream.range(0, 18)
                .mapToObj(i -> row("Wijk " + i, "12,5", "9", "8,1"))
                .toArray(Row[]::new);

        ChartPlan plan = plan(chart(Attributes.NONE, List.of("Wijk", "Gemeente", "Nederland"), Optional.empty(), rows));

        assertEquals(SIZE, plan.size());
    }

    @Test
    void everythingStandsWithinTheChart() {
        for (long seed = 0; seed < 300; seed++) {
            ChartPlan plan = plan(anyChart(new Random(seed)));
            for (Tile tile : plan.tiles()) {
                boolean within = tile.area().x() >= -0.01
                        && tile.area().right() <= plan.width() + 2
                        && tile.area().y() >= -0.01
                        && tile.area().bottom() <= plan.height() + 0.01;
                assertTrue(within, "seed " + seed + ": " + tile);
            }
            plan.rows()
                    .forEach(line -> line.values().forEach(value -> {
                        boolean within = value.x() >= 0 && value.x() + value.width() <= plan.width() + 0.01;
                        assertTrue(within, value.toString());
                    }));
        }
    }

    private static Chart anyChart(Random random) {
        int series = 1 + random.nextInt(3);
        Row[] rows = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> row("Wijk".repeat(1 + random.nextInt(6)) + i, values(series, i, random)))
                .toArray(Row[]::new);
        Optional<Chart.Reference> reference = random.nextBoolean()
                ? Optional.of(new Chart.Reference("Nederland", known(number(random))))
                : Optional.empty();
        return chart(Attributes.NONE, List.of("Wijk", "Gemeente", "Nederland").subList(0, series), reference, rows);
    }

    private static String[] values(int series, int row, Random random) {
        return IntStream.range(0, series)
                .mapToObj(i -> row == 0 ? number(random) : value(random))
                .toArray(String[]::new);
    }

    private static String value(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> "geheim";
            case 2 -> "hoogstens " + number(random);
            case 3 -> {
                int lower = random.nextInt(100_000) - 50_000;
                yield lower + "–" + (lower + random.nextInt(50_000));
            }
            default -> number(random);
        };
    }

    private static String number(Random random) {
        return (random.nextInt(3) == 0 ? "-" : "") + random.nextInt(1 + random.nextInt(100_000)) + ",5";
    }
}
