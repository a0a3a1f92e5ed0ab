package org.streetwise.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table with a cell of every kind, and one with a single text.
final class SampleTable {
    static final Table FULL = new Table(
            "things",
            "thing",
            List.of(
                    Column.of("number", "no"),
                    Column.key("thing", "thing"),
                    Column.text("saidBy", "said by").wide(),
                    Column.of("day", "day"),
                    Column.detail("names"),
                    Column.text("counts", "counts").withRoom(),
                    Column.detail("place")),
            List.of(
                    List.of(
                            new Cell.Whole(7),
                            new Cell.Words("a/een"),
                            new Cell.Words("Zeg \"nee\", of ja"),
                            new Cell.OfDay(LocalDate.of(2021, 12, 10)),
                            new Cell.Names(List.of("nl", "en")),
                            new Cell.Counts(counts()),
                            new Cell.Place("cases/a.yml", Optional.of(9))),
                    List.of(
                            new Cell.Missing("–"),
                            new Cell.Words("b/twee"),
                            new Cell.Words("=1+1"),
                            new Cell.Missing(""),
                            new Cell.Names(List.of()),
                            new Cell.Missing(""),
                            new Cell.Place("cases/b.yml", Optional.empty()))));

    private SampleTable() {}

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("figures", 2);
        counts.put("several", 0);
        counts.put("story", 1);
        return counts;
    }

    static Table ofText(String text) {
        return new Table(
                "things",
                "thing",
                List.of(Column.text("text", "text"), Column.of("end", "end")),
                List.of(List.of(new Cell.Words(text), new Cell.Words("|"))));
    }
}
