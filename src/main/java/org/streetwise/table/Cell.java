package org.streetwise.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The content of one column in one row.
public sealed interface Cell {
    /// A text of one line.
    record Words(String text) implements Cell {}

    /// A text of several lines, one for each paragraph.
    record Prose(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    /// A number with the decimals that its author wrote.
    record Decimal(BigDecimal number) implements Cell {}

    record OfDay(LocalDate day) implements Cell {}

    record OfMonth(YearMonth month) implements Cell {}

    record OfYear(Year year) implements Cell {}

    /// Several texts.
    record Names(List<String> names) implements Cell {
        public Names {
            names = List.copyOf(names);
        }
    }

    /// Several texts, some of them with a web address.
    record Links(List<Link> links) implements Cell {
        public Links {
            links = List.copyOf(links);
        }
    }

    /// @param title the name of the link's target, if it has one
    /// @param address the web address of the link's target, if any
    record Link(String text, Optional<String> title, Optional<String> address) {}

    /// The number of each kind, in order: `figures 2, story 1`, or `story` if there is only one. Kinds with none are
    /// left out.
    record Counts(Map<String, Integer> counts) implements Cell {
        public Counts {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }

    /// A line of a file, counted from 1; the line is absent if the file's text is not available.
    record Place(String file, Optional<Integer> line) implements Cell {}

    /// An empty cell.
    ///
    /// @param mark what people see in its place
    record Missing(String mark) implements Cell {}

    /// A text of several paragraphs, or an empty cell.
    static Cell prose(Optional<String> text) {
        return text.<Cell>map(Prose::new).orElseGet(() -> new Missing(""));
    }

    /// A text, or an empty cell.
    static Cell words(Optional<String> text) {
        return text.<Cell>map(Words::new).orElseGet(() -> new Missing(""));
    }

    /// The cell as people read it.
    default String text() {
        return switch (this) {
            case Words(String text) -> text;
            case Prose(String text) -> text;
            case Whole(long number) -> Long.toString(number);
            case Decimal(BigDecimal number) -> number.toPlainString();
            case OfDay(LocalDate day) -> day.toString();
            case OfMonth(YearMonth month) -> month.toString();
            case OfYear(Year year) -> year.toString();
            case Names(List<String> names) -> String.join(", ", names);
            case Links(List<Link> links) -> links.stream().map(Link::text).collect(Collectors.joining(", "));
            case Counts(Map<String, Integer> counts) ->
                counts.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> each.getKey() + (sum(counts) == 1 ? "" : " " + each.getValue()))
                        .collect(Collectors.joining(", "));
            case Place(String file, Optional<Integer> line) ->
                file + line.map(at -> ":" + at).orElse("");
            case Missing _ -> "";
        };
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
