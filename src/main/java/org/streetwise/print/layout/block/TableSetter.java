package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.TotalRow;

/// Sets tables: a caption above, horizontal rules only, a header row that is repeated on every page, and notes below.
record TableSetter(
        TableRuler tables,
        Stylesheet.Sheet sheet,
        Policy policy,
        ChapterElements elements,
        CaptionSetter captions,
        TableNoteSetter notes,
        BlockSetter blocks) {
    private static final double OUTER_RULE = 0.9;
    private static final double HEAD_RULE = 0.6;

    void set(Flow flow, Block.Table table, Place place) {
        TableGrid grid = TableGrid.of(table, place, tables);
        Element element = elements.add(
                place.parent(), Kind.Plain.TABLE, table.attributes().language());
        table.attributes().target().ifPresent(flow::target);
        boolean captioned = table.caption().isPresent();
        table.caption()
                .ifPresent(caption -> captions.set(
                        flow,
                        table.attributes(),
                        caption,
                        StyleName.CAPTION,
                        Strip.Nature.CAPTION,
                        grid.around().in(element)));
        double above = captioned ? 0 : tables.faces().style(StyleName.BODY).after();
        Optional<Strip> head = head(flow, table, grid, element, place, above);
        body(flow, table, grid, element, place, head, above);
        flow.space(policy.belowTable(tables.faces().stylesheet()));
        notes.set(flow, table.notes(), grid.around());
    }

    /// The header as one strip, which is repeated on each page; empty if there is none, or it is too high.
    private Optional<Strip> head(
            Flow flow, Block.Table table, TableGrid grid, Element parent, Place place, double above) {
        if (table.header().stream()
                .flatMap(List::stream)
                .allMatch(cell -> cell.blocks().isEmpty())) {
            return Optional.empty();
        }
        Element section = elements.add(parent, Kind.Plain.TABLE_HEAD);
        TableRows rows = new TableRows(tables, sheet, elements, blocks, grid, true);
        List<TableRow> set = rows.set(section, place);
        Colour accent = tables.faces().stylesheet().palette().accent();
        Strip.Group group = Flow.group(Strip.Nature.TABLE_HEAD, Keep.WITH_NEXT, 1);
        int last = set.size() - 1;
        if (set.stream().mapToDouble(TableRow::height).sum() > policy.tallHead() * sheet.textHeight()) {
            // repeated, it would leave no room for the rows below it
            for (int r = 0; r <= last; r++) {
                List<Box.Rule> top = r == 0 ? List.of(grid.rule(OUTER_RULE, accent)) : List.of();
                List<Box.Rule> foot = r == last ? List.of(grid.rule(HEAD_RULE, accent)) : List.of();
                flow.add(set.get(r).slices(top, foot), r == 0 ? above : 0, 0);
            }
            return Optional.empty();
        }
        Strip strip = set.getFirst()
                .strip(
                        group,
                        List.of(grid.rule(OUTER_RULE, accent)),
                        last == 0 ? List.of(grid.rule(HEAD_RULE, accent)) : rows.belowGroups(0, accent));
        for (int r = 1; r <= last; r++) {
            List<Box.Rule> foot = r == last ? List.of(grid.rule(HEAD_RULE, accent)) : rows.belowGroups(r, accent);
            strip = strip.over(set.get(r).strip(group, List.of(), foot));
        }
        // below a head of several columns stand two rules: its own and the cell's
        Strip ruled = strip.heightened(policy.outerRule() + 2 * last * policy.rowRule());
        flow.add(List.of(ruled), above, 0);
        return Optional.of(ruled);
    }

    private void body(
            Flow flow,
            Block.Table table,
            TableGrid grid,
            Element parent,
            Place place,
            Optional<Strip> head,
            double above) {
        Element section = elements.add(parent, Kind.Plain.TABLE_BODY);
        Colour line = tables.faces().stylesheet().palette().rule();
        TableRows rows = new TableRows(tables, sheet, elements, blocks, grid, false);
        List<TableRow> set = rows.set(section, place);
        int count = set.size();
        Colour accent = tables.faces().stylesheet().palette().accent();
        boolean totalled = TotalRow.endsIn(table.rows());
        boolean isShort = tables.isShort(table, grid.columns(), place.language());
        for (int r = 0; r < count; r++) {
            TableRow row = set.get(r);
            boolean last = r == count - 1;
            List<Box.Rule> top = head.isEmpty() && r == 0 ? List.of(grid.rule(OUTER_RULE, line)) : List.of();
            boolean aboveTotal = totalled && r == count - 2;
            List<Box.Rule> foot;
            if (last) {
                foot = List.of(grid.rule(OUTER_RULE, line));
            } else {
                foot = aboveTotal ? List.of(grid.rule(HEAD_RULE, accent)) : rows.below(r, line);
            }
            List<Strip> strips;
            int number = r;
            BooleanSupplier told = () -> tables.isTall(table, number, grid.columns(), place.language());
            if (policy.partsRow(row.height() / sheet.textHeight(), told)) {
                strips = row.slices(top, foot);
            } else {
                // neither the first nor the last row stands alone on its page
                boolean joined = !last && (isShort || r == 0 || r == count - 2 || rows.joined(r));
                strips = List.of(
                        row.strip(Flow.group(Strip.Nature.ROW, joined ? Keep.WITH_NEXT : Keep.TOGETHER, 1), top, foot));
            }
            boolean first = r == 0;
            boolean thick = first || totalled && last;
            double rules = (thick ? policy.outerRule() : policy.rowRule()) + (last ? policy.outerRule() : 0);
            strips = new ArrayList<>(strips);
            strips.add(strips.removeLast().heightened(rules));
            flow.add(
                    strips.stream()
                            .map(strip -> head.isPresent() ? strip.under(head.get()) : strip)
                            .toList(),
                    first && head.isEmpty() ? above : 0,
                    0);
        }
    }
}
