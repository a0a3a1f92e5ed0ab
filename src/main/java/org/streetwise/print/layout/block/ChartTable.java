package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Label;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Kind.Cell.Heads;

/// The words and numbers of a chart as the table that they are: series as columns, names as rows.
final class ChartTable {
    private final Composition composition;
    private final List<Owned> texts = new ArrayList<>();

    /// A text, and the cell that it stands in.
    record Owned(Label label, Element cell) {}

    private ChartTable(Composition composition) {
        this.composition = composition;
    }

    /// Makes the table's elements; the answer is its texts in reading order.
    static List<Owned> of(ChartPlan plan, Element parent, Composition composition) {
        ChartTable table = new ChartTable(composition);
        Element element = composition.element(parent, Kind.Plain.TABLE);
        int columns = plan.rows().getFirst().values().size();
        if (plan.measure().isPresent() || !plan.legend().isEmpty()) {
            table.head(plan, element);
        }
        Element body = composition.element(element, Kind.Plain.TABLE_BODY);
        plan.rows().forEach(row -> table.row(row, columns, body));
        plan.reference().ifPresent(line -> table.row(line.label(), columns, body));
        return table.texts;
    }

    /// Where there are several series, what is measured stands above the names; else it heads the only column.
    private void head(ChartPlan plan, Element table) {
        Element row = composition.element(composition.element(table, Kind.Plain.TABLE_HEAD), Kind.Plain.ROW);
        Element corner = composition.element(row, new Kind.Cell(Heads.NOTHING));
        boolean several = !plan.legend().isEmpty();
        plan.measure()
                .ifPresent(label -> texts.add(
                        new Owned(label, several ? corner : composition.element(row, new Kind.Cell(Heads.COLUMN)))));
        plan.legend()
                .forEach(name -> texts.add(new Owned(name, composition.element(row, new Kind.Cell(Heads.COLUMN)))));
    }

    private void row(ChartPlan.Line line, int columns, Element body) {
        Element row = composition.element(body, Kind.Plain.ROW);
        texts.add(new Owned(line.name(), composition.element(row, new Kind.Cell(Heads.ROW))));
        for (int i = 0; i < columns; i++) {
            Element cell = composition.element(row, new Kind.Cell(Heads.NOTHING));
            if (i < line.values().size()) {
                texts.add(new Owned(line.values().get(i), cell));
            }
        }
    }
}
