package org.streetwise.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a table as comma-separated values (RFC 4180), for programs.
///
/// Spreadsheets take a text for a formula if it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, so such a
/// text gets an apostrophe before it. The text has no byte order mark: for a spreadsheet there is [Workbook].
public final class CsvTable {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("[^\",\r\n]*");

    private CsvTable() {}

    /// The lines, headings first.
    public static String text(Table table) {
        StringBuilder text = new StringBuilder();
        text.append(line(table.columns().stream().map(Column::name).toList()));
        for (List<Cell> row : table.rows()) {
            text.append(line(row.stream().map(CsvTable::field).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Cell cell) {
        String text = cell.text();
        return FORMULA.matcher(text).matches() && !(cell instanceof Cell.Whole || cell instanceof Cell.Decimal)
                ? "'" + text
                : text;
    }

    private static String quoted(String field) {
        return PLAIN.matcher(field).matches() ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
