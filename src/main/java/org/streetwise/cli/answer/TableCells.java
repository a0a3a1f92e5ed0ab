package org.streetwise.cli.answer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.model.Review;
import org.streetwise.know.query.ListedSource;
import org.streetwise.know.value.PartialDate;
import org.streetwise.table.Cell;

/// Cells for the programme's values, in the words of its files.
final class TableCells {
    private TableCells() {}

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static Cell of(Optional<? extends Enum<?>> choice) {
        return Cell.words(choice.map(TableCells::word));
    }

    static Cell counts(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((choice, count) -> named.put(word(choice), count));
        return named.isEmpty() ? new Cell.Missing("") : new Cell.Counts(named);
    }

    static Cell date(Optional<PartialDate> date) {
        return date.map(TableCells::date).orElseGet(() -> new Cell.Missing(""));
    }

    private static Cell date(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> new Cell.OfYear(Year.of(year));
            case PartialDate.OfMonth(YearMonth month) -> new Cell.OfMonth(month);
            case PartialDate.OfDay(LocalDate day) -> new Cell.OfDay(day);
        };
    }

    /// The state of review in words. An approval of earlier texts says that it is outdated.
    static String review(Review review) {
        boolean isOld = review.status() == Review.Status.APPROVED && !review.covers();
        return word(review.status()) + (isOld ? ", changed since" : "");
    }

    static Cell sources(List<ListedSource> sources) {
        return new Cell.Links(sources.stream()
                .map(source -> new Cell.Link(source.name(), source.title(), source.address()))
                .toList());
    }

    static Cell visibility(boolean isInternal) {
        return new Cell.Words(isInternal ? "internal" : "public");
    }
}
