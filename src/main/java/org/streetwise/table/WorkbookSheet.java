package org.streetwise.table;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.streetwise.report.XmlText;

/// Fills a sheet with rows. Numbers and days get cells of those types, and texts wrap and are never formulas.
final class WorkbookSheet {
    /// The first day that Excel numbers correctly, because it counts a 29 February 1900 (ECMA-376 part 1, 18.17.4.1).
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /// The `_` at the start of what Excel reads as an escaped character, such as `_x000D_` (22.9.2.19).
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// Excel's limit for the characters of a cell.
    private static final int LONGEST = 32_767;
    /// Excel's limit for the characters of a link's address.
    private static final int LONGEST_ADDRESS = 2_079;
    /// Excel's limit for the links of a sheet.
    private static final int MOST_LINKS = 65_530;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /// How many rows are measured to find a column's width.
    private static final int MEASURED = 1000;
    /// Excel's limit for the height of a row, in points.
    private static final float TALLEST = 409;

    private final XSSFSheet sheet;
    private final Table table;
    private final SheetFormats formats;
    private final int[] widths;
    private int links;

    private WorkbookSheet(XSSFSheet sheet, Table table, SheetFormats formats) {
        this.sheet = sheet;
        this.table = table;
        this.formats = formats;
        this.widths =
                IntStream.range(0, table.columns().size()).map(this::width).toArray();
    }

    static void fill(XSSFSheet sheet, Table table, SheetFormats formats) {
        new WorkbookSheet(sheet, table, formats).fill();
    }

    private void fill() {
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < widths.length; i++) {
            // POI counts in 256ths of a character.
            sheet.setColumnWidth(i, widths[i] * 256);
            put(headings.createCell(i), table.columns().get(i).title(), formats.heading);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            fill(sheet.createRow(i + 1), table.rows().get(i));
        }
        sheet.createFreezePane(table.naming(), 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.naming() - 1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, widths.length - 1));
    }

    private int width(int column) {
        int longest = table.rows().stream()
                .limit(MEASURED)
                .flatMap(row -> lines(row.get(column)).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        // The filter's button covers three characters of the heading.
        int heading = table.columns().get(column).title().length() + 3;
        return Math.clamp(Math.max(heading, longest + 1), NARROWEST, WIDEST);
    }

    private void fill(XSSFRow row, List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            String text = lines(cells.get(i));
            if (!text.isEmpty()) {
                fill(row.createCell(i), cells.get(i), text);
                int width = widths[i];
                int needed =
                        text.lines().mapToInt(line -> 1 + line.length() / width).sum();
                lines = Math.max(lines, needed);
            }
        }
        row.setHeightInPoints(Math.min(lines * sheet.getDefaultRowHeightInPoints(), TALLEST));
        // Programs then compute the row's height themselves, even after it is sorted to another place.
        row.getCTRow().unsetCustomHeight();
    }

    /// @param text the cell as people read it
    private void fill(XSSFCell place, Cell cell, String text) {
        switch (cell) {
            case Cell.Missing _ -> {}
            case Cell.Whole(long number) -> number(place, BigDecimal.valueOf(number));
            case Cell.Decimal(BigDecimal number) -> number(place, number);
            case Cell.OfDay(LocalDate day) -> date(place, day, formats.day, text);
            case Cell.OfMonth(YearMonth month) -> date(place, month.atDay(1), formats.month, text);
            case Cell.OfYear(Year year) -> date(place, year.atDay(1), formats.year, text);
            case Cell.Links(List<Cell.Link> parts) -> {
                put(place, text, formats.wrapped);
                link(place, parts);
            }
            case Cell.Words _, Cell.Prose _, Cell.Names _, Cell.Counts _, Cell.Place _ ->
                put(place, text, formats.wrapped);
        }
    }

    /// @param start the first day; a month is stored as its first day, so that it sorts among other dates, and is shown
    ///     without the day
    /// @param text what to write if Excel has no number for the day
    private void date(XSSFCell place, LocalDate start, CellStyle style, String text) {
        if (start.isBefore(FIRST_DAY)) {
            put(place, text, formats.wrapped);
        } else {
            place.setCellValue(start);
            place.setCellStyle(style);
        }
    }

    private void number(XSSFCell place, BigDecimal number) {
        place.setCellValue(number.doubleValue());
        // POI would write 7 as 7.0, and some programs show it like that.
        place.getCTCell().setV(number.toPlainString());
        place.setCellStyle(formats.plain);
    }

    /// Links a cell to the address of its text. Excel allows one link per cell, so a cell with several texts gets none.
    private void link(XSSFCell place, List<Cell.Link> parts) {
        Optional<String> address = parts.stream()
                .filter(_ -> parts.size() == 1)
                .flatMap(link -> link.address().stream())
                .filter(each -> links < MOST_LINKS && canBeLink(each))
                .findFirst();
        if (address.isPresent()) {
            Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address.get());
            place.setHyperlink(link);
            place.setCellStyle(formats.link);
            links++;
        }
    }

    /// Whether POI and Excel accept an address. POI throws an exception if RFC 2396 forbids it.
    private static boolean canBeLink(String address) {
        try {
            return new URI(address).isAbsolute() && address.length() <= LONGEST_ADDRESS;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// A cell's text in a sheet, with each link on its own line.
    private static String lines(Cell cell) {
        return switch (cell) {
            case Cell.Links(List<Cell.Link> links) ->
                links.stream().map(Cell.Link::text).collect(Collectors.joining("\n"));
            case Cell _ -> cell.text();
        };
    }

    private static void put(XSSFCell place, String text, CellStyle style) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        place.setCellValue(ESCAPE.matcher(XmlText.allowed(cut)).replaceAll("_x005F_"));
        place.setCellStyle(style);
    }
}
