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
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// A table as an Excel workbook, written by Apache POI: a sheet for each level of its rows, whose headings stay in
/// sight and filter. The bytes depend on the table alone.
public final class Workbook {
    /// Nothing of a workbook tells when it was made.
    private static final Instant ALWAYS = Instant.parse("1980-02-01T00:00:00Z");

    private Workbook() {}

    /// Writes the workbook; the stream stays open.
    public static void write(Table table, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook, table);
            SheetFormats formats = new SheetFormats(workbook);
            levels(table).forEach((name, level) -> WorkbookSheet.fill(workbook.createSheet(name), level, formats));
            // It ends the file itself.
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

    /// Names the style of all cells, by which other programs find it (ECMA-376 part 1, 18.8.7). POI does not, and has
    /// no class for it.
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

    /// The rows of each level, by the name of its sheet, with the columns in which any of them says something.
    private static Map<String, Table> levels(Table table) {
        Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
        int level = table.columns().stream()
                .map(Column::name)
                .toList()
                .indexOf(table.level().orElse(""));
        for (List<Cell> row : table.rows()) {
            String name = level < 0 ? table.name() : row.get(level).text() + " " + table.name();
            rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
        }
        if (rows.isEmpty()) {
            return Map.of(table.name(), table);
        }
        Map<String, Table> levels = new LinkedHashMap<>();
        rows.forEach((name, of) -> levels.put(name, telling(table, level, of)));
        return levels;
    }

    /// @param level the column that the sheet's name tells
    private static Table telling(Table table, int level, List<List<Cell>> rows) {
        int[] columns = IntStream.range(0, table.columns().size())
                .filter(column -> column != level)
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

    /// Gives all entries the same time, in whatever zone. A local time in January 1980 would become an extra field that
    /// depends on the zone.
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
