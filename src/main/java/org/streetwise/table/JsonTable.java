package org.streetwise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.json.Json;

/// Writes a table as JSON, for programs. Each row is an object, which has no members for empty cells.
///
/// ```json
/// {"version": 1, "lessons": [{"number": 7, "lesson": "luisteren", "place": {"file": "themes.yml", "line": 9}}]}
/// ```
public final class JsonTable {
    /// Rises when a member is renamed, removed or changes its meaning, not when one is added.
    private static final int VERSION = 1;

    private JsonTable() {}

    /// The table as JSON text, followed by a line end.
    public static String text(Table table) {
        List<Json> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(members(table.columns(), row));
        }
        return Json.object()
                .with("version", VERSION)
                .with(table.name(), new Json.Items(rows))
                .write();
    }

    private static Json members(List<Column> columns, List<Cell> row) {
        Json.Members members = Json.object();
        for (int i = 0; i < row.size(); i++) {
            Optional<Json> value = value(row.get(i));
            if (value.isPresent()) {
                members = members.with(columns.get(i).name(), value.get());
            }
        }
        return members;
    }

    private static Optional<Json> value(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> Optional.of(new Json.Text(text));
            case Cell.Prose(String text) -> Optional.of(new Json.Text(text));
            case Cell.Links(var links) ->
                Optional.of(new Json.Items(links.stream()
                        .<Json>map(link -> new Json.Text(link.text()))
                        .toList()));
            case Cell.Whole(long number) -> Optional.of(new Json.Number(BigDecimal.valueOf(number)));
            case Cell.Decimal(BigDecimal number) -> Optional.of(new Json.Number(number));
            case Cell.OfDay _, Cell.OfMonth _, Cell.OfYear _ -> Optional.of(new Json.Text(cell.text()));
            case Cell.Names(List<String> names) ->
                Optional.of(
                        new Json.Items(names.stream().<Json>map(Json.Text::new).toList()));
            case Cell.Counts(Map<String, Integer> counts) -> Optional.of(counts(counts));
            case Cell.Place(String file, Optional<Integer> line) -> Optional.of(place(file, line));
            case Cell.Missing _ -> Optional.empty();
        };
    }

    private static Json counts(Map<String, Integer> counts) {
        Json.Members members = Json.object();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            members = members.with(count.getKey(), count.getValue());
        }
        return members;
    }

    private static Json place(String file, Optional<Integer> line) {
        Json.Members place = Json.object().with("file", file);
        return line.map(at -> place.with("line", at)).orElse(place);
    }
}
