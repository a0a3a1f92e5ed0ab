package org.streetwise.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTableTest {
    @Test
    void headingsStayInSightAndFilter() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.FULL);

        assertEquals("things", sheet.getSheetName());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals("A1:G3", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals("said by", text(sheet, 0, 2));
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.FULL);

        assertEquals(7, sheet.getRow(1).getCell(0).getNumericCellValue());
        assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(3)));
        assertEquals(
                LocalDate.of(2021, 12, 10).atStartOfDay(),
                sheet.getRow(1).getCell(3).getLocalDateTimeCellValue());
        assertEquals(null, sheet.getRow(2).getCell(0));
    }

    @Test
    void aTextIsNeverAFormula() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.FULL);

        assertEquals(CellType.STRING, sheet.getRow(2).getCell(2).getCellType());
        assertEquals("=1+1", text(sheet, 2, 2));
    }

    @Test
    void textsComeBackAsTheyAre() throws IOException {
        for (String text : List.of(" <b>&amp; ", "_x000D_", "een\ttab", "東京 👩‍👩‍👧", "a\rb")) {
            assertEquals(text, text(sheet(SampleTable.ofText(text)), 1, 0));
        }
        assertEquals("a\ufffdb", text(sheet(SampleTable.ofText("a\u0001b")), 1, 0));
        assertEquals(
                32_767,
                text(sheet(SampleTable.ofText("x".repeat(40_000))), 1, 0).length());
    }

    @Test
    void theBytesDependOnTheTableAlone() throws IOException {
        assertArrayEquals(bytes(SampleTable.FULL), bytes(SampleTable.FULL));
        String all = new String(bytes(SampleTable.FULL), StandardCharsets.ISO_8859_1);
        assertFalse(all.contains("docProps"));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static XSSFSheet sheet(Table table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(table)))) {
            return workbook.getSheetAt(0);
        }
    }

    private static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetTable.write(table, out);
        return out.toByteArray();
    }
}
