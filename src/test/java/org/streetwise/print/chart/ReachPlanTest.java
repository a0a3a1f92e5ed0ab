package org.streetwise.print.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.tell.document.SampleCharts.chart;
import static org.streetwise.tell.document.SampleCharts.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetwise.print.chart.Tile.Ink;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Row;

/// Where ranges and bounds stand.
class ReachPlanTest {
    private static final double SIZE = 8.5;
    private static final double NEAR = 1e-9;

    private static ChartPlan plan(Chart chart) {
        return ChartPlan.of(chart, 440, 570, SIZE, Measures.ESTIMATED);
    }

    private static ChartPlan plan(String... numbers) {
        Row[] rows = IntStream.range(0, numbers.length)
                .mapToObj(i -> row("Wijk " + i, numbers[i]))
                .toArray(Row[]::new);
        return plan(chart(Attributes.NONE, List.of("Wijk"), Optional.empty(), rows));
    }

    private static List<Area> areas(ChartPlan plan, Ink ink) {
        return plan.bars().stream()
                .filter(tile -> tile.ink() == ink)
                .map(Tile::area)
                .toList();
    }

    private static double x(ChartPlan plan, double number) {
        return plan.scale().x(number, plan.plot());
    }

    @Test
    void aRangeIsABarToItsLowerEndAndALineToTheUpper() {
        ChartPlan plan = plan("4–8", "8");
        List<Area> tiles = areas(plan, Ink.FIRST);
        Area bar = tiles.get(0);
        Area line = tiles.get(1);
        Area mark = tiles.get(2);

        assertEquals(x(plan, 4), bar.right(), NEAR);
        assertEquals(bar.right(), line.x(), NEAR);
        assertEquals(tiles.get(3).right(), line.right(), NEAR);
        assertEquals(bar.y() + bar.height() / 2, line.y() + line.height() / 2, NEAR);
        assertEquals(line.right(), mark.right(), NEAR);
        assertTrue(mark.height() > 3 * line.height() && mark.height() < bar.height(), mark.toString());
        assertEquals(
                line.right() + SIZE / 2,
                plan.rows().getFirst().values().getFirst().x(),
                NEAR);
        assertEquals(4, tiles.size());
    }

    @Test
    void belowZeroTheBarGoesToTheUpperEndAndTheLineToTheLower() {
        ChartPlan plan = plan("-8–-4", "2");
        List<Area> tiles = areas(plan, Ink.FIRST);
        ChartLabel text = plan.rows().getFirst().values().getFirst();

        assertEquals(x(plan, -4), tiles.get(0).x(), NEAR);
        assertEquals(x(plan, -8), tiles.get(1).x(), NEAR);
        assertEquals(x(plan, -4), tiles.get(1).right(), NEAR);
        assertEquals(x(plan, -8), tiles.get(2).x(), NEAR);
        assertEquals(x(plan, -8) - SIZE / 2, text.x() + text.width(), NEAR);
    }

    @Test
    void aRangeAcrossZeroIsALineWithTwoMarks() {
        ChartPlan plan = plan("-3–2", "4");
        List<Area> tiles = areas(plan, Ink.FIRST);

        assertEquals(x(plan, -3), tiles.get(0).x(), NEAR);
        assertEquals(x(plan, 2), tiles.get(0).right(), NEAR);
        assertEquals(x(plan, -3), tiles.get(1).x(), NEAR);
        assertEquals(x(plan, 2), tiles.get(2).right(), NEAR);
        assertEquals(
                x(plan, 2) + SIZE / 2,
                plan.rows().getFirst().values().getFirst().x(),
                NEAR);
        assertEquals(4, tiles.size());
    }

    @Test
    void theFurtherEndsCountForTheScale() {
        ChartPlan plan = plan("4–80", "hoogstens 90", "5");

        assertTrue(plan.scale().to() > 90, plan.scale().toString());
    }

    @Test
    void anUpperBoundIsARimRoundNothing() {
        ChartPlan plan = plan("8", "hoogstens 8");
        Area bar = areas(plan, Ink.FIRST).get(0);
        Area rim = areas(plan, Ink.FIRST).get(1);
        Area within = areas(plan, Ink.PAPER).getFirst();

        assertEquals(bar.right(), rim.right(), NEAR);
        assertEquals(bar.x(), rim.x(), NEAR);
        assertEquals(rim.right() - ChartPlan.RIM, within.right(), NEAR);
        assertEquals(rim.height() - 2 * ChartPlan.RIM, within.height(), NEAR);
        assertEquals(
                ChartLabel.Tone.VALUE, plan.rows().get(1).values().getFirst().tone());
        assertEquals(
                rim.right() + SIZE / 2, plan.rows().get(1).values().getFirst().x(), NEAR);
    }

    @Test
    void zeroAsABoundHasNoBar() {
        assertEquals(1, areas(plan("8", "hoogstens 0"), Ink.FIRST).size());
    }

    @Test
    void aBoundFromBelowIsABarAsOfANumber() {
        ChartPlan plan = plan("8", "ten minste 8", "ongeveer 8");
        List<Area> bars = areas(plan, Ink.FIRST);

        assertEquals(3, bars.size());
        assertEquals(1, bars.stream().map(Area::width).distinct().count());
    }

    /// The third series has nothing but rims.
    @Test
    void amongBarsThatAreRimsTheRimOfABoundIsInDashes() {
        ChartPlan plan = plan(chart(
                Attributes.NONE,
                List.of("Wijk", "Gemeente", "Nederland"),
                Optional.empty(),
                row("Wijk", "hoogstens 8", "1", "8")));
        Area rim = areas(plan, Ink.THIRD).getLast();
        List<Area> bound = areas(plan, Ink.FIRST);
        List<Area> dashes = bound.subList(1, bound.size());

        assertTrue(dashes.size() > 20, dashes.size() + " dashes");
        assertTrue(dashes.stream().allMatch(dash -> dash.width() < 4 && dash.height() < 4), dashes.toString());
        assertEquals(rim.x(), dashes.stream().mapToDouble(Area::x).min().orElseThrow(), NEAR);
        assertEquals(rim.right(), dashes.stream().mapToDouble(Area::right).max().orElseThrow(), NEAR);
        assertEquals(
                rim.height(),
                dashes.stream().mapToDouble(Area::bottom).max().orElseThrow()
                        - dashes.stream().mapToDouble(Area::y).min().orElseThrow(),
                NEAR);
    }
}
