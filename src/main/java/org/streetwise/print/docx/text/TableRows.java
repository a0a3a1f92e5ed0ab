package org.streetwise.print.docx.text;

import java.util.List;
import java.util.function.IntPredicate;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.TableStyles;
import org.streetwise.print.measure.TableColumns;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Spans;
import org.streetwise.tell.document.TotalRow;

/// Writes the rows of a table's header or body (ECMA-376 §17.4.79 and §17.4.70).
final class TableRows {
    private static final String PAPER = "FFFFFF";

    private final Stylesheet sheet;
    private final TableRuler ruler;
    private final Xml xml;
    private final Paragraphs paragraphs;
    private final Blocks blocks;
    private final Table table;
    private final TableGrid grid;
    private final TableColumns columns;
    private final boolean head;
    private final List<List<Cell>> rows;
    private final Spans spans;
    private final boolean totalled;

    /// @param head whether to write the header's rows rather than the body's
    TableRows(
            Stylesheet sheet,
            TableRuler ruler,
            Xml xml,
            Paragraphs paragraphs,
            Blocks blocks,
            Table table,
            TableGrid grid,
            TableColumns columns,
            boolean head) {
        this.sheet = sheet;
        this.ruler = ruler;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.blocks = blocks;
        this.table = table;
        this.grid = grid;
        this.columns = columns;
        this.head = head;
        this.rows = head ? table.header() : table.rows();
        this.spans = Spans.of(rows);
        this.totalled = !head && TotalRow.endsIn(rows);
    }

    /// @param joined whether a page break below that row is forbidden
    void write(IntPredicate joined, Context context) {
        for (int r = 0; r < rows.size(); r++) {
            boolean parted = !head && ruler.isTall(table, r, columns, context.language());
            xml.open("w:tr");
            properties(parted);
            boolean keeps = !head && !parted && (joined.test(r) || spans.joined(r));
            boolean clings = parted && r == rows.size() - 1 && joined.test(r);
            for (int c = 0; c < rows.get(r).size(); c += spans.columns(r, c)) {
                cell(r, c, keeps, clings, context);
            }
            xml.close();
        }
    }

    /// @param parted whether a page break within the row is allowed
    private void properties(boolean parted) {
        if (parted) {
            return;
        }
        xml.open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void cell(int r, int c, boolean keeps, boolean clings, Context context) {
        Cell cell = rows.get(r).get(c);
        int count = spans.columns(r, c);
        int last = c + count - 1;
        double inset = head ? 0 : ruler.inset(table, cell, c, columns, context.language());
        long width = grid.widths().subList(c, last + 1).stream()
                .mapToLong(Long::longValue)
                .sum();
        long gap = grid.gaps().get(c);
        long gutter = grid.gutter(last) + Twips.of(inset);
        xml.open("w:tc").open("w:tcPr");
        xml.open("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").close();
        if (count > 1) {
            xml.value("w:gridSpan", count);
        }
        if (cell.kind() == Cell.Kind.ABOVE) {
            xml.empty("w:vMerge");
        } else if (spans.rows(r, c) > 1) {
            xml.value("w:vMerge", "restart");
        }
        if (head && rows.size() > 1) {
            border(r, c);
        } else if (totalled && r == rows.size() - 1) {
            aboveTotal();
        }
        margins(gap, gutter);
        if (head && rows.size() > 1) {
            xml.value("w:vAlign", "bottom");
        }
        xml.close();
        StyleName style = head ? StyleName.tableHead(table) : StyleName.tableText(table);
        Context inside = context.kept(keeps).inCell(style, alignment(c, count), (width - gap - gutter) / 20.0);
        inside = clings && mayEndInKept(cell, c) ? inside.clinging() : inside;
        content(cell, isGroup(r, c) ? inside.underlined() : inside);
        xml.close();
    }

    /// Whether the last paragraph of a cell may be kept with the next row although the row itself may break across
    /// pages (ECMA-376 §17.3.1.15). LibreOffice does not break a row whose first paragraph is kept.
    private static boolean mayEndInKept(Cell cell, int column) {
        return column > 0 || cell.blocks().size() > 1;
    }

    /// Whether a cell heads several columns that have heads of their own. The line below it belongs to its paragraph
    /// and is as wide as its text may be; lines of cells would touch each other.
    private boolean isGroup(int r, int c) {
        return head && spans.columns(r, c) > 1 && r + spans.rows(r, c) < rows.size();
    }

    /// Writes the line below a cell of a header with several rows. The table's style provides only for the first row.
    private void border(int r, int c) {
        String accent = sheet.palette().accent().hex();
        xml.open("w:tcBorders");
        if (r + spans.rows(r, c) == rows.size()) {
            TableStyles.border(xml, "w:bottom", TableStyles.THICK, accent);
        } else if (isGroup(r, c)) {
            // without a border here, LibreOffice draws the line between rows
            TableStyles.border(xml, "w:bottom", TableStyles.THIN, PAPER);
        } else {
            xml.open("w:bottom").attribute("w:val", "nil").close();
        }
        xml.close();
    }

    /// Writes the line above a total.
    private void aboveTotal() {
        xml.open("w:tcBorders");
        TableStyles.border(
                xml, "w:top", TableStyles.THICK, sheet.palette().accent().hex());
        xml.close();
    }

    /// Writes the cell's margins, if they differ from the table's.
    private void margins(long left, long right) {
        if (left == 0 && right == grid.gutter()) {
            return;
        }
        xml.open("w:tcMar");
        if (left > 0) {
            TableStyles.margin(xml, "w:left", left);
        }
        if (right != grid.gutter()) {
            TableStyles.margin(xml, "w:right", right);
        }
        xml.close();
    }

    private void content(Cell cell, Context context) {
        if (cell.blocks().isEmpty()) {
            paragraphs.styled(context.frame().style(), Attributes.NONE, context, () -> {});
        } else {
            blocks.write(cell.blocks(), context);
        }
    }

    /// Heads that span several columns of numbers are centred.
    private TextStyle.Alignment alignment(int column, int count) {
        return switch (table.columns().get(column).alignment()) {
            case LEFT -> TextStyle.Alignment.LEFT;
            case CENTRE -> TextStyle.Alignment.CENTRED;
            case RIGHT -> head && count > 1 ? TextStyle.Alignment.CENTRED : TextStyle.Alignment.RIGHT;
        };
    }
}
