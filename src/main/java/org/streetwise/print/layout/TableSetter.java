package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Cell;

/// Sets tables: a caption above, horizontal rules only, a header row that is repeated on every page, notes below.
final class TableSetter {
    private static final double OUTER_RULE = 0.9;
    private static final double HEAD_RULE = 0.6;
    private static final double ROW_RULE = 0.35;

    /// A row higher than this share of a page may be parted.
    private static final double TALL = 0.4;

    private final Composition composition;
    private final BlockSetter blocks;

    TableSetter(Composition composition, BlockSetter blocks) {
        this.composition = composition;
        this.blocks = blocks;
    }

    void set(Flow flow, Block.Table table, Place place) {
        TableGrid grid = TableGrid.of(table, place, composition);
        Element element = composition.element(
                place.parent(), Kind.Plain.TABLE, table.attributes().language());
        table.attributes().target().ifPresent(flow::target);
        boolean captioned = table.caption().isPresent();
        table.caption()
                .ifPresent(caption -> new CaptionSetter(composition)
                        .set(
                                flow,
                                table.attributes(),
                                caption,
                                StyleName.CAPTION,
                                Strip.Nature.CAPTION,
                                place.in(element)));
        double above = captioned ? 0 : composition.style(StyleName.BODY).after();
        Optional<Strip> head = head(flow, table, grid, element, place, above);
        body(flow, table, grid, element, place, head, above);
        flow.space(composition.style(StyleName.BODY).leading());
        new TableNoteSetter(composition, blocks).set(flow, table.notes(), place);
    }

    private Optional<Strip> head(
            Flow flow, Block.Table table, TableGrid grid, Element parent, Place place, double above) {
        if (table.header().stream().allMatch(cell -> cell.blocks().isEmpty())) {
            return Optional.empty();
        }
        Element section = composition.element(parent, Kind.Plain.TABLE_HEAD);
        Element row = composition.element(section, Kind.Plain.ROW);
        StyleName name = StyleName.tableHead(table);
        List<TableRow.Column> cells = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            // A cell without words heads nothing.
            boolean heads = !table.header().get(i).blocks().isEmpty();
            Element cell = composition.element(row, heads ? new Kind.HeaderCell(true) : Kind.Plain.CELL);
            cells.add(cell(table.header().get(i), i, grid, name, place.in(cell)));
        }
        Colour accent = composition.stylesheet().palette().accent();
        Strip strip = new TableRow(cells)
                .atFoot()
                .strip(
                        Flow.group(Strip.Nature.TABLE_HEAD, Keep.WITH_NEXT, 1),
                        rule(grid, OUTER_RULE, accent),
                        rule(grid, HEAD_RULE, accent));
        flow.add(List.of(strip), above, 0);
        return Optional.of(strip);
    }

    private void body(
            Flow flow,
            Block.Table table,
            TableGrid grid,
            Element parent,
            Place place,
            Optional<Strip> head,
            double above) {
        Element section = composition.element(parent, Kind.Plain.TABLE_BODY);
        Colour line = composition.stylesheet().palette().rule();
        int count = table.rows().size();
        boolean isShort = composition.tables().isShort(table, grid.columns(), place.language());
        for (int r = 0; r < count; r++) {
            Element row = composition.element(section, Kind.Plain.ROW);
            TableRow cells = row(table.rows().get(r), grid, row, StyleName.tableText(table), place);
            boolean last = r == count - 1;
            Box.Rule top = head.isEmpty() && r == 0 ? rule(grid, OUTER_RULE, line) : rule(grid, 0, line);
            Box.Rule foot = rule(grid, last ? OUTER_RULE : ROW_RULE, line);
            List<Strip> strips;
            if (cells.height() > composition.sheet().textHeight() * TALL) {
                strips = cells.slices(top, foot);
            } else {
                // A first or last row does not stand alone on its page.
                boolean joined = isShort && r < count - 1 || r == 0 && count > 1 || r == count - 2;
                strips = List.of(cells.strip(
                        Flow.group(Strip.Nature.ROW, joined ? Keep.WITH_NEXT : Keep.TOGETHER, 1), top, foot));
            }
            boolean first = r == 0;
            flow.add(
                    strips.stream()
                            .map(strip -> head.isPresent() ? strip.under(head.get()) : strip)
                            .toList(),
                    first && head.isEmpty() ? above : 0,
                    0);
        }
    }

    private TableRow row(List<Cell> row, TableGrid grid, Element parent, StyleName name, Place place) {
        List<TableRow.Column> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Kind kind = row.get(i).kind() == Cell.Kind.ROW_HEADER ? new Kind.HeaderCell(false) : Kind.Plain.CELL;
            Element cell = composition.element(parent, kind);
            cells.add(cell(row.get(i), i, grid, name, place.in(cell)));
        }
        return new TableRow(cells);
    }

    private TableRow.Column cell(Cell cell, int column, TableGrid grid, StyleName name, Place place) {
        TextStyle style = composition.style(name);
        TextStyle.Alignment alignment =
                switch (grid.table().columns().get(column).alignment()) {
                    case LEFT -> TextStyle.Alignment.LEFT;
                    case CENTRE -> TextStyle.Alignment.CENTRED;
                    case RIGHT -> TextStyle.Alignment.RIGHT;
                };
        double room = grid.columns().widths().get(column);
        if (name == StyleName.tableText(grid.table())) {
            room -= composition.tables().inset(grid.table(), cell, column, grid.columns(), place.language());
        }
        // In a narrow column, parted words are worse than uneven lines.
        boolean parted = style.hyphenated() && composition.tables().partsWords(cell, style, room, place.language());
        TextStyle flush = style.indented(0, 0, 0).aligned(alignment).parted(parted);
        Flow flow = new Flow();
        blocks.set(flow, cell.blocks(), place.cell(grid.x(column), room, name, flush));
        return new TableRow.Column(flow.strips(), flow.height());
    }

    private static Box.Rule rule(TableGrid grid, double thickness, Colour colour) {
        return new Box.Rule(grid.left(), 0, grid.width(), thickness, colour);
    }
}
