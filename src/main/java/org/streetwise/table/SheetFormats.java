package org.streetwise.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/// How cells of a workbook look. All stand at the top of their row.
final class SheetFormats {
    /// Days as the reader's country writes them (ECMA-376 part 1, 18.8.30).
    private static final short DAY = 14;

    final CellStyle heading;
    final CellStyle plain;
    final CellStyle wrapped;
    final CellStyle day;
    final CellStyle link;

    SheetFormats(XSSFWorkbook workbook) {
        plain = workbook.createCellStyle();
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped = like(plain, workbook);
        wrapped.setWrapText(true);
        day = like(plain, workbook);
        day.setDataFormat(DAY);
        link = like(wrapped, workbook);
        link.setFont(font(workbook, false));
        heading = like(plain, workbook);
        heading.setFont(font(workbook, true));
        heading.setBorderBottom(BorderStyle.THIN);
    }

    private static CellStyle like(CellStyle other, XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(other);
        return style;
    }

    /// A bold font, or one as links have it. POI keeps the order in which a font's properties are set, and they have
    /// one (ECMA-376 part 1, 18.8.22).
    private static XSSFFont font(XSSFWorkbook workbook, boolean bold) {
        XSSFFont font = new XSSFFont(CTFont.Factory.newInstance());
        if (bold) {
            font.setBold(true);
        } else {
            font.setUnderline(Font.U_SINGLE);
        }
        font.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        font.setColor((bold ? IndexedColors.BLACK : IndexedColors.BLUE).getIndex());
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.registerTo(workbook.getStylesSource());
        return font;
    }
}
