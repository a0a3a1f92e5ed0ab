package org.streetwise.read.decode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.value.Figure;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Spanned;

/// The value of one indicator in a neighbourhood: a number, `secret`, or a record with particulars.
final class FigureShape {
    private static final Type<Figure> BRIEF = Types.orWord(
                    "secret", (Figure) new Figure.Secret(), Types.decimal().as(Figure.Known::new))
            .insteadOf("geheim", "vertrouwelijk");

    private static final Field<Figure> VALUE = Field.of(
                    "value", BRIEF, "The number, or `secret` where the statistic keeps it secret.")
            .example("2140")
            .insteadOf("waarde", "getal", "aantal")
            .required();
    private static final Field<Optional<Integer>> YEAR = Field.of(
                    "year", Types.whole(1900, 2999), "The year that it is of, where it differs from the indicator's.")
            .example("2021")
            .insteadOf("jaar")
            .optional();
    private static final Field<Optional<BigDecimal>> MUNICIPALITY = Field.of(
                    "municipality", Types.decimal(), "The municipality's number, to compare with.")
            .example("9.3")
            .insteadOf("gemeente")
            .optional();
    private static final Field<Optional<BigDecimal>> COUNTRY = Field.of(
                    "country", Types.decimal(), "The country's number, to compare with.")
            .example("6.8")
            .insteadOf("land", "nederland")
            .optional();
    private static final Field<Optional<Spanned<String>>> NOTE = Field.of(
                    "note", Types.placed(Types.label()), "What the reader must know about it.")
            .example("ongeveer")
            .insteadOf("noot", "toelichting", "opmerking")
            .optional();
    private static final Shape<Guarded<Figure>> SHAPE = Shape.of(
            "figure",
            "A figure with its particulars.",
            List.of(VALUE, YEAR, MUNICIPALITY, COUNTRY, NOTE, Visibilities.VISIBILITY),
            v -> Visibilities.guarded(figure(v), v));

    static final Type<Guarded<Figure>> TYPE = Types.either(BRIEF.as(Guarded::open), SHAPE);

    private FigureShape() {}

    private static Figure figure(Values v) {
        return switch (v.get(VALUE)) {
            case Figure.Known known ->
                new Figure.Known(known.value(), v.get(YEAR), v.get(NOTE), v.get(MUNICIPALITY), v.get(COUNTRY));
            case Figure.Secret secret -> secret;
        };
    }
}
