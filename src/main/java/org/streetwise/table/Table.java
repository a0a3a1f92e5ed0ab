package org.streetwise.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Rows of cells.
///
/// @param name says what the rows are: `lessons`
/// @param one says what a row is: `lesson`
/// @param level the name of a column; a workbook has one sheet for each word in that column, and a single sheet if this
///     is absent
/// @param rows each with a cell for every column
public record Table(String name, String one, Optional<String> level, List<Column> columns, List<List<Cell>> rows) {
    /// A table whose rows all belong on one sheet.
    public Table(String name, String one, List<Column> columns, List<List<Cell>> rows) {
        this(name, one, Optional.empty(), columns, rows);
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + name + " has not " + width + " cells");
        }
    }

    /// How many columns at the beginning identify a row: all up to the one that is named after the rows, or only the
    /// first if there is none.
    int naming() {
        return IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).name().equals(one))
                        .findFirst()
                        .orElse(0)
                + 1;
    }
}
