package org.streetwise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The links of a table's column as a table of their own, with a row for each link. A sheet needs it because a cell can
/// hold only one link.
final class LinkTable {
    private LinkTable() {}

    /// One table for each column that has links, named after that column. Each row begins with the cells that name the
    /// row of the link.
    static List<Table> of(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.rows().stream()
                        .anyMatch(row -> row.get(column) instanceof Cell.Links(var links) && !links.isEmpty()))
                .mapToObj(column -> of(table, column))
                .toList();
    }

    private static Table of(Table table, int column) {
        List<Column> columns = new ArrayList<>(table.columns().subList(0, table.naming()));
        columns.add(Column.detail("source"));
        columns.add(Column.detail("title"));
        columns.add(Column.detail("address"));
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            if (row.get(column) instanceof Cell.Links(List<Cell.Link> links)) {
                links.forEach(link -> rows.add(row(row.subList(0, table.naming()), link)));
            }
        }
        return new Table(table.columns().get(column).name(), table.one(), columns, rows);
    }

    private static List<Cell> row(List<Cell> named, Cell.Link link) {
        List<Cell> row = new ArrayList<>(named);
        row.add(new Cell.Words(link.text()));
        row.add(Cell.words(link.title()));
        row.add(new Cell.Links(link.address().stream()
                .map(address -> new Cell.Link(address, link.title(), link.address()))
                .toList()));
        return row;
    }
}
