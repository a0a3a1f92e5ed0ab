package org.streetwise.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a table as comma-separated values (RFC 4180), for programs.
///
/// Spreadsheets take a cell for a formula if it begins with `=`, `+`, `-`, `@`, one of their full-width forms, a tab or
/// a carriage return. A Dutch spreadsheet begins a cell behind each semicolon too, and a row at each line break within
/// a text, because the quotation marks around it mean nothing to it. So an apostrophe precedes such a sign in all these
/// places. The text has no byte order mark: for a spreadsheet there is [Workbook].
public final class CsvTable {
    private static final Pattern FORMULA =
            Pattern.compile("((?:\\A|[;\r\n])[\\p{Z}\\p{Cf}]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t]|\\A\r)");
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
        return cell instanceof Cell.Whole || cell instanceof Cell.Decimal
                ? text
                : FORMULA.matcher(text).replaceAll("$1'");
    }

    private static String quoted(String field) {
        return PLAIN.matcher(field).matches() ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
