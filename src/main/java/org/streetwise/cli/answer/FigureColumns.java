package org.streetwise.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.know.query.ListedCase;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Amount.Precision;
import org.streetwise.know.value.Budget;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.source.Spanned;
import org.streetwise.table.Cell;
import org.streetwise.table.Column;

/// The figures of neighbourhoods for programs and spreadsheets. Three columns hold the number, how exactly it is known,
/// and the upper end of a range.
final class FigureColumns {
    private static final String QUALIFIER = ".qualifier";
    private static final String UPPER = ".upper";
    private static final String BUDGET = "budget";

    private final List<Id> indicators;

    /// @param indicators in the programme's order
    FigureColumns(List<Indicator> indicators) {
        this.indicators =
                indicators.stream().map(Indicator::id).map(Spanned::value).toList();
    }

    /// The columns `figures.woningen`, `figures.woningen.qualifier`, `figures.woningen.upper`, and then those of the
    /// budget.
    List<Column> columns() {
        List<String> names = new ArrayList<>();
        indicators.forEach(id -> names.add("figures." + id));
        names.add(BUDGET);
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            Stream.of(name, name + QUALIFIER, name + UPPER).map(Column::detail).forEach(columns::add);
        }
        columns.add(Column.detail(BUDGET + ".purpose"));
        columns.add(Column.detail("ownFigures"));
        return columns;
    }

    List<Cell> cells(ListedCase each) {
        List<Cell> cells = new ArrayList<>();
        for (Id id : indicators) {
            cells.addAll(cells(each.numbers().stream()
                    .filter(key ->
                            key.label().isEmpty() && key.indicator().value().equals(id))
                    .map(KeyFigure::figure)
                    .map(Figure::value)
                    .findFirst()));
        }
        cells.addAll(cells(each.budget()
                .map(budget -> new Figure.Value.Known(budget.amount().value()))));
        cells.add(Cell.words(each.budget().flatMap(Budget::purpose).map(Spanned::value)));
        cells.add(new Cell.Names(
                each.numbers().stream().flatMap(FigureColumns::own).toList()));
        return cells;
    }

    private static List<Cell> cells(Optional<? extends Figure.Value> value) {
        Cell none = new Cell.Missing("");
        return value.map(known -> switch (known) {
                    case Figure.Value.Known(Amount amount) ->
                        List.of(
                                new Cell.Decimal(amount.number()),
                                Cell.words(qualifier(amount.precision())),
                                amount.upper().<Cell>map(Cell.Decimal::new).orElse(none));
                    case Figure.Value.Secret _ -> List.of(none, new Cell.Words("secret"), none);
                    case Figure.Value.Unknown _ -> List.of(none, new Cell.Words("unknown"), none);
                })
                .orElseGet(() -> List.of(none, none, none));
    }

    private static Optional<String> qualifier(Precision precision) {
        return switch (precision) {
            case EXACT -> Optional.empty();
            case ABOUT -> Optional.of("about");
            case BETWEEN -> Optional.of("between");
            case AT_LEAST -> Optional.of("at least");
            case AT_MOST -> Optional.of("at most");
            case MORE_THAN -> Optional.of("more than");
            case LESS_THAN -> Optional.of("less than");
        };
    }

    /// The figures that only this neighbourhood has: `Bankjes: about 12 stuks`.
    private static Stream<String> own(KeyFigure key) {
        return key.label().stream().map(label -> {
            String number = switch (key.figure().value()) {
                case Figure.Value.Known(Amount amount) ->
                    qualifier(amount.precision()).map(word -> word + " ").orElse("")
                            + amount.number().toPlainString()
                            + amount.upper()
                                    .map(upper -> ".." + upper.toPlainString())
                                    .orElse("");
                case Figure.Value.Secret _ -> "secret";
                case Figure.Value.Unknown _ -> "unknown";
            };
            return label.text().value() + ": " + number
                    + label.unit().map(unit -> " " + unit).orElse("");
        });
    }
}
