package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.box.Kind.Cell.Heads;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Spans;

/// Sets the cells of a table's header or body.
final class TableRows {
    private static final double THIN = 0.35;

    /// Rows spanned by one cell may break across pages if that cell is higher than this share of a page.
    private static final double TALL = 0.8;

    private final TableRuler tables;
    private final Stylesheet.Sheet sheet;
    private final ChapterElements elements;
    private final BlockSetter blocks;
    private final TableGrid grid;
    private final List<List<Cell>> cells;
    private final Spans spans;
    private final StyleName name;
    private final boolean head;

    /// @param head whether these are the header's rows
    TableRows(
            TableRuler tables,
            Stylesheet.Sheet sheet,
            ChapterElements elements,
            BlockSetter blocks,
            TableGrid grid,
            boolean head) {
        this.tables = tables;
        this.sheet = sheet;
        this.elements = elements;
        this.blocks = blocks;
        this.grid = grid;
        this.head = head;
        this.cells = head ? grid.table().header() : grid.table().rows();
        this.spans = Spans.of(cells);
        this.name = head ? StyleName.tableHead(grid.table()) : StyleName.tableText(grid.table());
    }

    /// The rows, each as high as its cells require.
    List<TableRow> set(Element section, Place place) {
        List<List<TableRow.Column>> set = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            Element row = elements.add(section, Kind.Plain.ROW);
            List<TableRow.Column> columns = new ArrayList<>();
            for (int c = 0; c < cells.get(r).size(); c++) {
                Cell cell = cells.get(r).get(c);
                columns.add(cell.isPart() ? TableRow.Column.NONE : cell(r, c, row, place));
            }
            set.add(columns);
        }
        double[] heights = heights(set);
        List<TableRow> rows = new ArrayList<>();
        for (int r = 0; r < set.size(); r++) {
            TableRow row = new TableRow(set.get(r), heights[r]);
            rows.add(head ? row.atFoot(rooms(r, heights)) : row);
        }
        return rows;
    }

    private TableRow.Column cell(int r, int c, Element row, Place place) {
        Cell cell = cells.get(r).get(c);
        int columns = spans.columns(r, c);
        Element element = elements.add(row, new Kind.Cell(heads(cell), columns, spans.rows(r, c)));
        TextStyle style = tables.faces().style(name);
        double room = grid.width(c, columns);
        if (!head) {
            room -= tables.inset(grid.table(), cell, c, grid.columns(), place.language());
        }
        TextStyle flush = tables.narrow(cell, style, room, place.language())
                .indented(0, 0, 0)
                .aligned(alignment(c, columns));
        Flow flow = new Flow();
        blocks.set(flow, cell.blocks(), place.in(element).cell(grid.x(c), room, name, flush));
        return new TableRow.Column(flow.strips(), flow.height());
    }

    /// What a cell is a header of. A cell without words is none.
    private Heads heads(Cell cell) {
        if (head) {
            return cell.blocks().isEmpty() ? Heads.NOTHING : Heads.COLUMN;
        }
        return cell.kind() == Cell.Kind.ROW_HEADER ? Heads.ROW : Heads.NOTHING;
    }

    /// A head that spans several columns of numbers is centred.
    private TextStyle.Alignment alignment(int column, int columns) {
        return switch (grid.table().columns().get(column).alignment()) {
            case LEFT -> TextStyle.Alignment.LEFT;
            case CENTRE -> TextStyle.Alignment.CENTRED;
            case RIGHT -> head && columns > 1 ? TextStyle.Alignment.CENTRED : TextStyle.Alignment.RIGHT;
        };
    }

    private double[] heights(List<List<TableRow.Column>> rows) {
        double[] heights = new double[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                heights[r] = Math.max(
                        heights[r],
                        spans.rows(r, c) > 1 ? 0 : rows.get(r).get(c).height());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                int end = r + spans.rows(r, c);
                double lacking = rows.get(r).get(c).height() - sum(heights, r, end);
                if (lacking > 0) {
                    boolean tall = rows.get(r).get(c).height() > TALL * sheet.textHeight();
                    heights[tall ? r : end - 1] += lacking;
                }
            }
        }
        return heights;
    }

    private List<Double> rooms(int r, double[] heights) {
        List<Double> rooms = new ArrayList<>();
        for (int c = 0; c < cells.get(r).size(); c++) {
            rooms.add(sum(heights, r, r + spans.rows(r, c)));
        }
        return rooms;
    }

    private static double sum(double[] heights, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }

    /// Whether a row stays with the next because a cell spans both.
    boolean joined(int row) {
        return spans.joined(row);
    }

    /// The rules below a row of the body. They do not cross cells that continue.
    List<Box.Rule> below(int row, Colour colour) {
        List<Box.Rule> rules = new ArrayList<>();
        int count = cells.get(row).size();
        for (int c = 0; c < count; c++) {
            int from = c;
            while (c < count && spans.rows(row, c) == 1) {
                c++;
            }
            if (c > from) {
                rules.add(grid.rule(from, c - from, THIN, colour));
            }
        }
        return rules;
    }

    /// The rules below heads that span several columns.
    List<Box.Rule> belowGroups(int row, Colour colour) {
        List<Box.Rule> rules = new ArrayList<>();
        for (int c = 0; c < cells.get(row).size(); c += spans.columns(row, c)) {
            if (spans.columns(row, c) > 1 && spans.rows(row, c) == 1) {
                rules.add(grid.ruleUnder(c, spans.columns(row, c), THIN, colour));
            }
        }
        return rules;
    }
}
