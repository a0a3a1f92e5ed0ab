package org.streetwise.read.decode;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.Strategy;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.source.Capitals;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// Files that hold one list.
final class RegisterShapes {
    private static final Field<Spanned<Id>> ID = Field.of(
                    "id", Types.placed(CommonTypes.ID), "The indicator's short name.")
            .example("woningen")
            .required();
    private static final Field<String> LABEL = Field.of(
                    "label", Types.label(), "What it measures, as a table names it.")
            .example("Woningen")
            .insteadOf("titel", "naam", "title")
            .required();
    private static final Field<Optional<String>> UNIT = Field.of("unit", Types.name(), "The unit of its figures.")
            .example("\"%\"")
            .insteadOf("eenheid")
            .optional();
    private static final Field<Optional<String>> WHOLE = Field.of("whole", Types.label(), "What a share is a share of.")
            .example("van de huishoudens")
            .insteadOf("geheel", "waarvan")
            .optional();
    private static final Field<Optional<String>> SOURCE = Field.of(
                    "source", Types.name(), "Who publishes the statistic.")
            .example("CBS")
            .insteadOf("bron", "bronnen")
            .optional();
    private static final Field<Optional<String>> TABLE = Field.of("table", Types.text(), "The statistic's table.")
            .example("84799NED")
            .insteadOf("tabel")
            .optional();
    private static final Field<Optional<Integer>> YEAR = Field.of(
                    "year", Types.whole(1900, 2999), "The year that its figures are from.")
            .example("2021")
            .insteadOf("jaar")
            .optional();
    private static final Field<Boolean> OVERVIEW = Field.of(
                    "overview",
                    Types.yesNo(),
                    "Whether the table of all cases has a column for it. If no indicator says yes, the table "
                            + "shows the five that most cases have.")
            .example("yes")
            .insteadOf("overzicht", "overzichtstabel")
            .orElse(false);
    private static final Field<Boolean> CHART = Field.of(
                    "chart", Types.yesNo(), "Whether a chart compares the figures of all cases.")
            .example("yes")
            .insteadOf("grafiek", "diagram", "figuur")
            .orElse(false);
    private static final Shape<Indicator> INDICATOR = Shape.of(
                    Message.of("record.indicator"),
                    "What a figure measures.",
                    List.of(ID, LABEL, UNIT, WHOLE, SOURCE, TABLE, YEAR, OVERVIEW, CHART),
                    v -> new Indicator(
                            v.get(ID),
                            v.get(LABEL),
                            v.get(UNIT),
                            v.get(WHOLE),
                            v.get(SOURCE),
                            v.get(TABLE),
                            v.get(YEAR),
                            v.get(OVERVIEW),
                            v.get(CHART)))
            .namedBy(ID);

    private static final Field<Spanned<Id>> STRATEGY_ID =
            LabelledShape.id("The strategy's short name.", "energiecoaches");
    private static final Field<String> STRATEGY_LABEL =
            LabelledShape.label("The strategy as a heading names it.", "Energiecoaches");
    private static final Field<Optional<String>> STRATEGY_IN_TEXT = LabelledShape.inText("energiecoaches");
    private static final Field<Optional<Prose>> STRATEGY_TEXT = Field.of(
                    "text", Types.prose(), "What it is in general.")
            .example("Bewoners die buren thuis helpen energie te besparen.")
            .insteadOf("tekst", "omschrijving", "beschrijving")
            .optional();
    private static final Shape<Strategy> STRATEGY = Shape.of(
                    Message.of("record.strategy"),
                    "A strategy or solution that neighbourhoods apply, described once.",
                    List.of(STRATEGY_ID, STRATEGY_LABEL, STRATEGY_IN_TEXT, STRATEGY_TEXT, LessonShape.REMARK),
                    v -> new Strategy(
                            v.get(STRATEGY_ID),
                            v.get(STRATEGY_LABEL),
                            v.get(STRATEGY_IN_TEXT)
                                    .orElseGet(() -> Capitals.lowered(v.get(STRATEGY_LABEL), Language.DUTCH)),
                            v.get(STRATEGY_TEXT)))
            .namedBy(STRATEGY_ID);

    static final Shape<List<Strategy>> STRATEGIES =
            register("strategies", "strategieën", Message.of("record.list-of-strategies"), STRATEGY);
    static final Shape<List<Theme>> THEMES =
            register("themes", "thema's", Message.of("record.list-of-themes"), ThemeShape.SHAPE);
    static final Shape<List<Indicator>> INDICATORS =
            register("indicators", "indicatoren", Message.of("record.list-of-indicators"), INDICATOR);
    static final Shape<List<Reference>> REFERENCES =
            register("references", "bronnen", Message.of("record.list-of-references"), ReferenceShape.SHAPE);

    private RegisterShapes() {}

    private static <T> Shape<List<T>> register(String key, String dutch, Message noun, Shape<T> item) {
        Field<List<T>> items = Field.of(key, Types.list(item), "The list of " + key + ", in the order of print.")
                .insteadOf(dutch)
                .orElse(List.of());
        return Shape.of(noun, "A file of its own for the list of " + key + ".", List.of(items), v -> v.get(items));
    }
}
