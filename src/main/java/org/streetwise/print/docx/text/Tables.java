package org.streetwise.print.docx.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.TableStyles;
import org.streetwise.print.measure.TableColumns;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.PlainText;

/// Writes tables with their captions and notes.
record Tables(RenderInput input, TableRuler ruler, Xml xml, Captions captions, Paragraphs paragraphs, Blocks blocks) {
    /// @param edge where the surrounding text starts
    void write(Table table, double edge, Context context) {
        // at the text block's edge a table may reach into the margin
        double left =
                edge == 0 && !context.frame().compact() && !context.frame().narrow()
                        ? input.stylesheet().style(StyleName.TABLE_TEXT).indentLeft()
                        : edge;
        TableColumns columns = ruler.columns(table, left, context.frame().width(), context.language());
        TableGrid grid = TableGrid.of(table, columns);
        double shift =
                columns.left() - input.stylesheet().style(StyleName.TABLE_TEXT).indentLeft();
        Context outside = context.at(false, false);
        table.caption()
                .ifPresent(caption -> captions.write(
                        StyleName.CAPTION,
                        table.attributes(),
                        caption,
                        input.document().document().metadata().labels().table(),
                        context.captioning().setIn(StyleName.CAPTION, shift)));
        table(table, grid, columns, outside);
        if (!table.notes().isEmpty()) {
            blocks.write(table.notes(), context.at(false, true).setIn(StyleName.TABLE_NOTE, shift));
        } else if (context.below().ending().isPresent()) {
            paragraphs.separator(context);
        }
    }

    private void table(Table table, TableGrid grid, TableColumns columns, Context context) {
        boolean headed = table.header().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> !cell.blocks().isEmpty());
        if (!headed && table.rows().isEmpty()) {
            return;
        }
        xml.open("w:tbl");
        properties(table, grid);
        xml.open("w:tblGrid");
        for (long width : grid.widths()) {
            xml.open("w:gridCol").attribute("w:w", width).close();
        }
        xml.close();
        if (headed) {
            new TableRows(input.stylesheet(), ruler, xml, paragraphs, blocks, table, grid, columns, true)
                    .write(_ -> false, context);
        }
        int count = table.rows().size();
        boolean isShort = ruler.isShort(table, columns, context.language());
        IntPredicate kept =
                row -> row == count - 1 ? !table.notes().isEmpty() : isShort || KeptParagraphs.amongOthers(row, count);
        new TableRows(input.stylesheet(), ruler, xml, paragraphs, blocks, table, grid, columns, false)
                .write(kept, context);
        xml.close();
    }

    private void properties(Table table, TableGrid grid) {
        boolean headed = table.rows().stream().allMatch(row -> row.getFirst().kind() == Table.Cell.Kind.ROW_HEADER);
        xml.open("w:tblPr").value("w:tblStyle", TableStyles.REPORT);
        xml.open("w:tblW")
                .attribute("w:w", grid.width())
                .attribute("w:type", "dxa")
                .close();
        xml.open("w:tblInd")
                .attribute("w:w", grid.left())
                .attribute("w:type", "dxa")
                .close();
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        if (grid.gutter() != Twips.of(TableColumns.GAP)) {
            TableStyles.margins(xml, 0, grid.gutter());
        }
        // 0020 is the first row, 0080 the first column, 0600 no bands (ECMA-376 §17.4.55)
        xml.open("w:tblLook")
                .attribute("w:val", headed ? "06A0" : "0620")
                .attribute("w:firstRow", 1)
                .attribute("w:lastRow", 0)
                .attribute("w:firstColumn", headed ? 1 : 0)
                .attribute("w:lastColumn", 0)
                .attribute("w:noHBand", 1)
                .attribute("w:noVBand", 1)
                .close();
        description(table);
        xml.close();
    }

    private void description(Table table) {
        table.caption().ifPresent(caption -> xml.value("w:tblCaption", Inlines.tooltip(PlainText.of(caption))));
        String columns = String.join(
                ", ",
                table.header().stream()
                        .flatMap(List::stream)
                        .map(Tables::words)
                        .filter(w -> !w.isEmpty())
                        .toList());
        if (!columns.isEmpty()) {
            xml.value("w:tblDescription", Inlines.tooltip(columns));
        }
    }

    private static String words(Table.Cell cell) {
        return cell.blocks().stream()
                .map(block -> block instanceof Block.Paragraph paragraph ? PlainText.of(paragraph.inlines()) : "")
                .collect(Collectors.joining(" "))
                .strip();
    }
}
