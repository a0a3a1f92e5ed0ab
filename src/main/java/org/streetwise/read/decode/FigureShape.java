package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.NamedSource;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Spanned;

/// The value of one indicator in a neighbourhood: a number, `secret`, or a record with particulars.
final class FigureShape {
    /// A figure as it is written.
    ///
    /// @param own its label, if no indicator has one for it
    record Written(Optional<KeyFigure.Label> own, Figure figure) {}

    private static final Type<Figure.Value> BRIEF = Types.orWord(
                    "secret",
                    (Figure.Value) new Figure.Value.Secret(),
                    Types.orWord(
                                    "unknown",
                                    (Figure.Value) new Figure.Value.Unknown(),
                                    Types.quantity().as(Figure.Value.Known::new))
                            .orAlso("onbekend")
                            .insteadOf("niet bekend", "n.b.", "?", "not known", "n/a"))
            .insteadOf("geheim", "vertrouwelijk", "niet openbaar", "not disclosed", "undisclosed", "confidential");
    private static final Field<Figure.Value> VALUE = Field.of(
                    "value",
                    BRIEF,
                    "The number; `secret` if the statistic keeps it secret, `unknown` if nobody knows it.")
            .example("2140")
            .insteadOf("waarde", "getal", "aantal")
            .required();
    private static final Field<Optional<Spanned<String>>> LABEL = Field.of(
                    "label",
                    Types.placed(Types.label()),
                    "What it measures, if only this case has such a figure. It then needs no indicator, and is "
                            + "left out of tables and charts of all cases.")
            .example("Gekochte woningen")
            .insteadOf("naam", "titel", "title")
            .optional();
    private static final Field<Optional<String>> UNIT = Field.of(
                    "unit", Types.name(), "The unit of a figure with a label of its own.")
            .example("\"%\"")
            .insteadOf("eenheid")
            .optional();
    private static final Field<Optional<NamedSource>> SOURCE = Field.of(
                    "source",
                    CommonTypes.NAMED_SOURCE,
                    "Where it is from, if not from the indicator's source: an address, `\"@key\"` or a name.")
            .example("\"@rijnmond-2019\"")
            .insteadOf("bron")
            .optional();
    private static final Field<Optional<Integer>> YEAR = Field.of(
                    "year", Types.whole(1900, 2999), "The year that it is from, if not the indicator's year.")
            .example("2021")
            .insteadOf("jaar")
            .optional();
    private static final Field<Optional<Amount>> MUNICIPALITY = Field.of(
                    "municipality", Types.quantity(), "The same number for the municipality, as a comparison.")
            .example("9.3")
            .insteadOf("gemeente")
            .optional();
    private static final Field<Optional<Amount>> COUNTRY = Field.of(
                    "country", Types.quantity(), "The same number for the country, as a comparison.")
            .example("6.8")
            .insteadOf("land", "nederland")
            .optional();
    private static final Field<Optional<Spanned<String>>> NOTE = Field.of(
                    "note", Types.placed(Types.label()), "What the reader needs to know about it.")
            .example("ongeveer")
            .insteadOf("noot", "toelichting", "opmerking")
            .optional();
    private static final Shape<Guarded<Written>> SHAPE = Shape.of(
            Message.of("record.figure"),
            "A figure with its details.",
            List.of(VALUE, LABEL, UNIT, YEAR, MUNICIPALITY, COUNTRY, NOTE, SOURCE, Visibilities.VISIBILITY),
            v -> Visibilities.guarded(written(v), v));
    static final Type<Guarded<Written>> TYPE =
            Types.either(BRIEF.as(value -> Guarded.open(new Written(Optional.empty(), Figure.of(value)))), SHAPE);

    private FigureShape() {}

    private static Written written(Values v) {
        return new Written(
                v.get(LABEL)
                        .or(() -> v.span(LABEL).filter(_ -> v.isBroken(LABEL)).map(place -> new Spanned<>("", place)))
                        .map(text -> new KeyFigure.Label(text, v.get(UNIT))),
                new Figure(v.get(VALUE), v.get(YEAR), v.get(NOTE), v.get(MUNICIPALITY), v.get(COUNTRY), v.get(SOURCE)));
    }
}
