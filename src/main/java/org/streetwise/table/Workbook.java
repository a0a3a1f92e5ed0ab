package org.streetwise.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// Writes a table as an Excel workbook with Apache POI: a sheet for each level of its rows, and one for its links. The
/// headings stay in view and have filters. The bytes depend on the table alone.
public final class Workbook {
    /// The date of every workbook and of each part in it. With the current time, no two workbooks would have the same
    /// bytes.
    private static final Instant ALWAYS = Instant.parse("1980-02-01T00:00:00Z");

    private Workbook() {}

    /// Writes the workbook; the stream stays open.
    public static void write(Table table, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, table);
            SheetFormats formats = new SheetFormats(workbook);
            sheets(table).forEach((name, rows) -> WorkbookSheet.fill(workbook.createSheet(name), rows, formats));
            for (Table links : LinkTable.of(table)) {
                WorkbookSheet.fill(workbook.createSheet(links.name()), links, formats);
            }
            // POI finishes the archive itself, and leaves the stream open.
            workbook.write(new TimelessZip(out));
        }
    }

    private static void describe(XSSFWorkbook workbook, Table table) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(table.name());
        properties.setCreator("streetwise");
        properties.setCreated(Optional.of(Date.from(ALWAYS)));
        properties.setModified(Optional.of(Date.from(ALWAYS)));
        workbook.getProperties().getExtendedProperties().setApplication("streetwise");
        nameDefaultStyle(workbook);
    }

    /// Adds the named style `Normal` (ECMA-376 part 1, 18.8.7). Without it openpyxl warns that the workbook has no
    /// default style. POI does not write it, and has no class for the element.
    private static void nameDefaultStyle(XSSFWorkbook workbook) {
        String namespace = XSSFRelation.NS_SPREADSHEETML;
        XmlObject styles = workbook.getStylesSource().getCTStylesheet();
        try (XmlCursor cursor = styles.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("cellStyles", namespace);
            cursor.beginElement("cellStyle", namespace);
            cursor.insertAttributeWithValue("name", "Normal");
            cursor.insertAttributeWithValue("xfId", "0");
            cursor.insertAttributeWithValue("builtinId", "0");
        }
    }

    /// One table for each sheet, by the sheet's name: the rows of one level, with only the columns that have content.
    private static Map<String, Table> sheets(Table table) {
        if (table.rows().isEmpty()) {
            return Map.of(table.name(), table);
        }
        OptionalInt level = level(table);
        Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            String name = level.isPresent() ? row.get(level.getAsInt()).text() + " " + table.name() : table.name();
            rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
        }
        Map<String, Table> sheets = new LinkedHashMap<>();
        rows.forEach((name, of) -> sheets.put(name, filled(table, level, of)));
        return sheets;
    }

    /// The index of the column whose words divide the rows into sheets.
    private static OptionalInt level(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.level()
                        .filter(table.columns().get(i).name()::equals)
                        .isPresent())
                .findFirst();
    }

    /// A table of some rows, with only the columns that have content in them.
    ///
    /// @param level a column to leave out because the sheet's name already says what it contains
    private static Table filled(Table table, OptionalInt level, List<List<Cell>> rows) {
        int[] columns = IntStream.range(0, table.columns().size())
                .filter(column -> level.isEmpty() || column != level.getAsInt())
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.get(column).text().isEmpty()))
                .toArray();
        return new Table(
                table.name(),
                table.one(),
                IntStream.of(columns).mapToObj(table.columns()::get).toList(),
                rows.stream()
                        .map(row -> IntStream.of(columns).mapToObj(row::get).toList())
                        .toList());
    }

    /// Gives every entry the same time, whatever the time zone. It is in February because an earlier time may fall into
    /// 1979 in some zone, and would then be written as an extra field that depends on the zone.
    private static final class TimelessZip extends ZipArchiveOutputStream {
        TimelessZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(LocalDateTime.ofInstant(ALWAYS, ZoneOffset.UTC));
            super.putArchiveEntry(entry);
        }
    }
}
