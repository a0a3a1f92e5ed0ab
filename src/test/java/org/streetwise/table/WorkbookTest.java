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
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.print.docx.OpenXmlSdk;

class WorkbookTest {
    @Test
    void headingsAreFrozenAndFilter() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.FULL);

        assertEquals("things", sheet.getSheetName());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(2, sheet.getPaneInformation().getVerticalSplitPosition(), "number and thing");
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals("A1:G3", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals("said by", text(sheet, 0, 2));
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.FULL);

        assertEquals(7, sheet.getRow(1).getCell(0).getNumericCellValue());
        assertEquals("7", sheet.getRow(1).getCell(0).getRawValue());
        assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(3)));
        assertEquals(
                LocalDate.of(2021, 12, 10).atStartOfDay(),
                sheet.getRow(1).getCell(3).getLocalDateTimeCellValue());
        assertEquals(null, sheet.getRow(2).getCell(0));
        assertEquals(null, sheet.getRow(2).getCell(4), "no names");
    }

    @Test
    void monthsAndYearsSortBesideDays() throws IOException {
        Table table = new Table(
                "things",
                "thing",
                List.of(Column.of("month", "month"), Column.of("year", "year"), Column.of("early", "early")),
                List.of(List.of(
                        new Cell.OfMonth(YearMonth.of(2021, 3)),
                        new Cell.OfYear(Year.of(2021)),
                        new Cell.OfYear(Year.of(1890)))));

        XSSFSheet sheet = sheet(table);
        DataFormatter shown = new DataFormatter(Locale.ROOT);

        assertEquals(
                LocalDate.of(2021, 3, 1).atStartOfDay(),
                sheet.getRow(1).getCell(0).getLocalDateTimeCellValue());
        assertEquals("2021-03", shown.formatCellValue(sheet.getRow(1).getCell(0)));
        assertEquals("2021", shown.formatCellValue(sheet.getRow(1).getCell(1)));
        assertEquals("1890", text(sheet, 1, 2), "Excel has no number for this day");
    }

    @Test
    void aTextIsNeverAFormula() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.FULL);

        assertEquals(CellType.STRING, sheet.getRow(2).getCell(2).getCellType());
        assertEquals("=1+1", text(sheet, 2, 2));
    }

    @Test
    void textsAreStoredUnchanged() throws IOException {
        for (String text : List.of(" <b>&amp; ", "_x000D_", "een\ttab", "東京 👩‍👩‍👧", "a\rb")) {
            assertEquals(text, text(sheet(SampleTable.ofText(text)), 1, 0));
        }
        assertEquals("a\ufffdb", text(sheet(SampleTable.ofText("a\u0001b")), 1, 0));
        assertEquals(
                32_767,
                text(sheet(SampleTable.ofText("x".repeat(40_000))), 1, 0).length());
    }

    @Test
    void theBytesDependOnlyOnTheTable() throws IOException {
        assertArrayEquals(bytes(SampleTable.FULL), bytes(SampleTable.FULL));
        try (XSSFWorkbook workbook = workbook(SampleTable.FULL)) {
            var properties = workbook.getProperties().getCoreProperties();
            assertEquals(
                    "1980-02-01T00:00:00Z", properties.getUnderlyingProperties().getCreatedPropertyString());
            assertEquals(
                    "1980-02-01T00:00:00Z", properties.getUnderlyingProperties().getModifiedPropertyString());
        }
        try (ZipFile zip =
                ZipFile.builder().setByteArray(bytes(SampleTable.FULL)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
                assertEquals(0, entry.getExtraFields().length, entry.getName());
            }
        }
    }

    @Test
    void eachLevelHasASheetWithTheColumnsThatItUses() throws IOException {
        Table levels = new Table(
                "lessons",
                "lesson",
                Optional.of("kind"),
                List.of(
                        Column.of("number", "no"),
                        Column.detail("kind"),
                        Column.detail("learnt"),
                        Column.detail("text")),
                List.of(
                        List.of(new Cell.Whole(1), new Cell.Words("streetwise"), new Cell.Missing(""), prose("Samen.")),
                        List.of(new Cell.Whole(2), new Cell.Words("case"), prose("Bel aan."), new Cell.Missing("")),
                        List.of(new Cell.Whole(3), new Cell.Words("case"), prose("Blijf."), new Cell.Missing(""))));

        try (XSSFWorkbook workbook = workbook(levels)) {
            assertEquals(2, workbook.getNumberOfSheets());
            assertEquals("streetwise lessons", workbook.getSheetName(0));
            assertEquals("case lessons", workbook.getSheetName(1));
            assertEquals("text", text(workbook.getSheetAt(0), 0, 1));
            assertEquals("learnt", text(workbook.getSheetAt(1), 0, 1));
            assertEquals("Blijf.", text(workbook.getSheetAt(1), 2, 1));
            assertEquals(
                    "A1:B3",
                    workbook.getSheetAt(1).getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void aTableWithoutRowsHasHeadings() throws IOException {
        Table empty = new Table(
                "lessons",
                "lesson",
                Optional.of("kind"),
                List.of(Column.of("number", "no"), Column.detail("kind")),
                List.of());

        XSSFSheet sheet = sheet(empty);

        assertEquals("lessons", sheet.getSheetName());
        assertEquals("number", text(sheet, 0, 0));
        assertEquals("kind", text(sheet, 0, 1));
    }

    @Test
    void rowsAreHighEnoughForWrappedTexts() throws IOException {
        XSSFSheet sheet = sheet(SampleTable.ofText("Bel aan. ".repeat(100)));
        XSSFSheet low = sheet(SampleTable.ofText("Bel aan."));
        XSSFSheet high = sheet(SampleTable.ofText("Bel aan. ".repeat(1000)));

        assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getWrapText());
        assertEquals(60, sheet.getColumnWidth(0) / 256);
        assertEquals(16 * low.getRow(1).getHeightInPoints(), sheet.getRow(1).getHeightInPoints());
        assertEquals(409, high.getRow(1).getHeightInPoints());
        assertFalse(sheet.getRow(1).getCTRow().getCustomHeight(), "Excel must be free to measure the row again");
    }

    @Test
    void aSourceLinksToItsAddress() throws IOException {
        Cell one = new Cell.Links(List.of(
                new Cell.Link("@atlas-2021", Optional.of("Atlas"), Optional.of("https://example.org/a?b=c&d=é"))));
        Cell several = new Cell.Links(List.of(
                new Cell.Link("@zonder-adres", Optional.of("Zonder adres"), Optional.empty()),
                new Cell.Link("https://example.org/x", Optional.empty(), Optional.of("https://example.org/x"))));
        Table table = new Table(
                "things",
                "thing",
                List.of(Column.key("thing", "thing"), Column.detail("sources")),
                List.of(List.of(new Cell.Words("a"), one), List.of(new Cell.Words("b"), several)));

        try (XSSFWorkbook workbook = workbook(table)) {
            XSSFSheet things = workbook.getSheetAt(0);
            assertEquals("@atlas-2021", text(things, 1, 1));
            assertEquals("https://example.org/a?b=c&d=é", address(things, 1, 1));
            assertEquals("@zonder-adres\nhttps://example.org/x", text(things, 2, 1));
            assertEquals(null, things.getRow(2).getCell(1).getHyperlink(), "a cell has room for one link only");
            XSSFSheet sources = workbook.getSheet("sources");
            assertEquals("a", text(sources, 1, 0));
            assertEquals("@atlas-2021", text(sources, 1, 1));
            assertEquals("Atlas", text(sources, 1, 2));
            assertEquals("https://example.org/a?b=c&d=é", address(sources, 1, 3));
            assertEquals("b", text(sources, 2, 0));
            assertEquals("Zonder adres", text(sources, 2, 2));
            assertEquals("https://example.org/x", address(sources, 3, 3));
        }
    }

    @Test
    void aMalformedAddressIsPlainText() throws IOException {
        Cell source = new Cell.Links(
                List.of(new Cell.Link("bron", Optional.empty(), Optional.of("https://example.org/a b"))));
        Table table = new Table("things", "thing", List.of(Column.detail("sources")), List.of(List.of(source)));

        XSSFSheet sheet = sheet(table);

        assertEquals("bron", text(sheet, 1, 0));
        assertEquals(null, sheet.getRow(1).getCell(0).getHyperlink());
    }

    /// Otherwise openpyxl warns when it opens the workbook.
    @Test
    void theDefaultCellStyleHasAName() throws IOException {
        try (ZipFile zip =
                ZipFile.builder().setByteArray(bytes(SampleTable.FULL)).get()) {
            String styles = new String(
                    zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(styles.contains("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"), styles);
        }
    }

    @Test
    @Tag("tools")
    void microsoftsValidatorFindsNoFaults() throws Exception {
        assertEquals("[]", OpenXmlSdk.errors(bytes(SampleTable.FULL), ".xlsx"));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static String address(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getHyperlink().getAddress();
    }

    private static Cell prose(String text) {
        return new Cell.Prose(text);
    }

    private static XSSFSheet sheet(Table table) throws IOException {
        try (XSSFWorkbook workbook = workbook(table)) {
            return workbook.getSheetAt(0);
        }
    }

    private static XSSFWorkbook workbook(Table table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(table)));
    }

    private static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(table, out);
        return out.toByteArray();
    }
}
