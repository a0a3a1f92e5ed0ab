package org.streetwise.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// How cells of a workbook look. All stand at the top of their row.
final class SheetFormats {
    /// Days as the reader's country writes them (ECMA-376 part 1, 18.8.30).
    private static final short DAY = 14;

    final CellStyle heading;
    final CellStyle plain;
    final CellStyle wrapped;
    final CellStyle day;
    final CellStyle link;

    SheetFormats(Workbook workbook) {
        plain = workbook.createCellStyle();
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped = like(plain, workbook);
        wrapped.setWrapText(true);
        day = like(plain, workbook);
        day.setDataFormat(DAY);
        link = like(wrapped, workbook);
        Font blue = workbook.createFont();
        blue.setColor(IndexedColors.BLUE.getIndex());
        blue.setUnderline(Font.U_SINGLE);
        link.setFont(blue);
        heading = like(plain, workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setBorderBottom(BorderStyle.THIN);
    }

    private static CellStyle like(CellStyle other, Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(other);
        return style;
    }
}
