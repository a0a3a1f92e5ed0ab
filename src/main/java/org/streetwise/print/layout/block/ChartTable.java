package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartLabel;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Kind.Cell.Heads;

/// Makes a table of a chart's words and numbers: a series is a column, a name a row.
final class ChartTable {
    private final ChapterElements elements;
    private final List<Owned> texts = new ArrayList<>();

    /// A text and the cell that it belongs to.
    record Owned(ChartLabel label, Element cell) {}

    private ChartTable(ChapterElements elements) {
        this.elements = elements;
    }

    /// Makes the table's elements and returns its texts in reading order.
    static List<Owned> of(ChartPlan plan, Element parent, ChapterElements elements) {
        ChartTable table = new ChartTable(elements);
        Element element = elements.add(parent, Kind.Plain.TABLE);
        int columns = plan.rows().getFirst().values().size();
        if (plan.measure().isPresent() || !plan.legend().isEmpty()) {
            table.head(plan, element);
        }
        Element body = elements.add(element, Kind.Plain.TABLE_BODY);
        plan.rows().forEach(row -> table.row(row, columns, body));
        plan.reference().ifPresent(line -> table.row(line.label(), columns, body));
        return table.texts;
    }

    /// Makes the header. If there are several series, what is measured stands above the names; otherwise it heads the
    /// only column.
    private void head(ChartPlan plan, Element table) {
        Element row = elements.add(elements.add(table, Kind.Plain.TABLE_HEAD), Kind.Plain.ROW);
        Element corner = elements.add(row, new Kind.Cell(Heads.NOTHING));
        boolean several = !plan.legend().isEmpty();
        plan.measure()
                .ifPresent(label ->
                        texts.add(new Owned(label, several ? corner : elements.add(row, new Kind.Cell(Heads.COLUMN)))));
        plan.legend().forEach(name -> texts.add(new Owned(name, elements.add(row, new Kind.Cell(Heads.COLUMN)))));
    }

    private void row(ChartPlan.Line line, int columns, Element body) {
        Element row = elements.add(body, Kind.Plain.ROW);
        texts.add(new Owned(line.name(), elements.add(row, new Kind.Cell(Heads.ROW))));
        for (int i = 0; i < columns; i++) {
            Element cell = elements.add(row, new Kind.Cell(Heads.NOTHING));
            if (i < line.values().size()) {
                texts.add(new Owned(line.values().get(i), cell));
            }
        }
    }
}
