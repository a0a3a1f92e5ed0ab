package org.streetwise.table;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/// The cell styles of a workbook. All of them align text with the top of the row.
final class SheetFormats {
    /// The format for days, which Excel shows as is usual in the reader's country (ECMA-376 part 1, 18.8.30).
    private static final short DAY = 14;

    final CellStyle heading;
    final CellStyle plain;
    final CellStyle wrapped;
    final CellStyle day;
    final CellStyle month;
    final CellStyle year;
    final CellStyle link;

    SheetFormats(XSSFWorkbook workbook) {
        plain = workbook.createCellStyle();
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped = like(plain, workbook);
        wrapped.setWrapText(true);
        day = like(plain, workbook);
        day.setDataFormat(DAY);
        month = like(plain, workbook);
        month.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm"));
        year = like(plain, workbook);
        year.setDataFormat(workbook.createDataFormat().getFormat("yyyy"));
        link = like(wrapped, workbook);
        XSSFFont underlined = new XSSFFont(CTFont.Factory.newInstance());
        underlined.setUnderline(Font.U_SINGLE);
        link.setFont(completed(underlined, IndexedColors.BLUE, workbook));
        heading = like(plain, workbook);
        XSSFFont bold = new XSSFFont(CTFont.Factory.newInstance());
        bold.setBold(true);
        heading.setFont(completed(bold, IndexedColors.BLACK, workbook));
        heading.setBorderBottom(BorderStyle.THIN);
    }

    private static CellStyle like(CellStyle other, XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(other);
        return style;
    }

    /// Sets a font's size, colour and name, and adds it to the workbook. POI writes a font's properties in the order in
    /// which they are set, and the standard requires this order (ECMA-376 part 1, 18.8.22).
    private static XSSFFont completed(XSSFFont font, IndexedColors colour, XSSFWorkbook workbook) {
        font.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        font.setColor(colour.getIndex());
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.registerTo(workbook.getStylesSource());
        return font;
    }
}
