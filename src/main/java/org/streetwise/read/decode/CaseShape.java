package org.streetwise.read.decode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.Stage;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A case's file.
final class CaseShape {
    /// @param whole whether all its lessons could be read
    record Read(Case value, boolean whole) {}

    private static final Field<String> MUNICIPALITY = Field.of("municipality", Types.text(), "The municipality's name.")
            .example("Rotterdam")
            .insteadOf("gemeente")
            .required();
    private static final Field<String> NEIGHBOURHOOD = Field.of(
                    "neighbourhood", Types.text(), "The neighbourhood's name.")
            .example("Pendrecht")
            .insteadOf("wijk", "buurt", "neighborhood")
            .required();
    private static final Field<Optional<String>> IN_TEXT = Field.of(
                    "inText", Types.text(), "The neighbourhood as a sentence names it.")
            .example("het Molenkwartier")
            .insteadOf("in tekst", "intekst")
            .optional();
    private static final Field<Participation> PARTICIPATION = Field.of(
                    "participation",
                    Types.choice(Participation.class)
                            .insteadOf("bevestigd", "confirmed")
                            .insteadOf("openbare bron", "public-source")
                            .insteadOf("openbaar", "public-source"),
                    "How the neighbourhood belongs to the programme.")
            .insteadOf("deelname")
            .orElse(Participation.CONFIRMED);
    private static final Field<Boolean> FICTIONAL = Field.of(
                    "fictional", Types.yesNo(), "Whether it is made up, which print then says.")
            .insteadOf("fictief", "verzonnen")
            .orElse(false);
    private static final Field<Optional<Period>> PERIOD = Field.of("period", Dates.PERIOD, "When it took part.")
            .example("2018..2021")
            .insteadOf("periode", "looptijd")
            .optional();
    private static final Field<Optional<Stage>> STATE = Field.of("state", stage(), "How far the neighbourhood was.")
            .example("uitvoering")
            .insteadOf("stand", "fase", "status")
            .optional();
    private static final Field<Map<Spanned<Id>, Figure>> FIGURES = Field.of(
                    "figures",
                    Types.map(Types.placed(Forms.ID), figure()),
                    "Figures by the id of their indicator; `secret` where the statistic keeps one secret.")
            .insteadOf("cijfers", "kerncijfers")
            .orElse(Map.of());
    private static final Field<Optional<Prose>> PROFILE = Field.of(
                    "profile", Types.prose(), "What kind of neighbourhood it is.")
            .insteadOf("profiel", "wijkprofiel", "beschrijving")
            .optional();
    private static final Field<Prose> CHALLENGE = Field.of("challenge", Types.prose(), "What the neighbourhood faces.")
            .example("Ongeveer 5.600 woningen gaan vóór 2030 van het aardgas af.")
            .insteadOf("opgave", "uitdaging")
            .required();
    private static final Field<Optional<Prose>> APPROACH = Field.of("approach", Types.prose(), "What was done.")
            .insteadOf("aanpak")
            .optional();
    private static final Field<Optional<Prose>> RESULTS = Field.of("results", Types.prose(), "What came of it so far.")
            .insteadOf("resultaten", "resultaat", "result")
            .optional();
    private static final Field<List<Partner>> PARTNERS = Field.of(
                    "partners",
                    Types.list(Types.namePair("an organisation", "its role", Partner::new)),
                    "The organisations involved, each with its role.")
            .insteadOf("partijen", "partner", "betrokkenen")
            .orElse(List.of());
    private static final Field<List<Lesson>> LESSONS = Field.of(
                    "lessons", Types.list(LessonShape.SHAPE), "What was learnt here.")
            .insteadOf("les", "lessen", "lesson")
            .orElse(List.of());

    static final Shape<Read> SHAPE = Shape.of(
            "case",
            "One neighbourhood.",
            List.of(
                    MUNICIPALITY,
                    NEIGHBOURHOOD,
                    IN_TEXT,
                    PARTICIPATION,
                    FICTIONAL,
                    PERIOD,
                    STATE,
                    FIGURES,
                    PROFILE,
                    CHALLENGE,
                    APPROACH,
                    RESULTS,
                    PARTNERS,
                    LESSONS,
                    LessonShape.SOURCES,
                    LessonShape.REMARK),
            v -> new Read(read(v), !v.isBroken(LESSONS)));

    private CaseShape() {}

    private static Type<Stage> stage() {
        Field<String> name = Field.of("stage", Types.text(), "The stage, in the author's words.")
                .example("uitvoering")
                .insteadOf("fase", "stand")
                .required();
        Field<Optional<PartialDate>> asOf = Field.of("asOf", Dates.DATE_TYPE, "When it was so.")
                .example("2021-11")
                .insteadOf("per", "op", "datum", "date")
                .optional();
        Shape<Stage> shape = Shape.of(
                "state", "How far a neighbourhood was.", List.of(name, asOf), v -> new Stage(v.get(name), v.get(asOf)));
        return Types.either(Types.text().as(text -> new Stage(text, Optional.empty())), shape);
    }

    private static Type<Figure> figure() {
        Type<Figure> number = Types.decimal().as(value -> new Figure.Known(value, Optional.empty(), Optional.empty()));
        Type<Figure> brief = Types.orWord("secret", new Figure.Secret(), number);
        Field<Figure> value = Field.of("value", brief, "The number, or `secret`.")
                .example("2140")
                .insteadOf("waarde")
                .required();
        Field<Optional<Integer>> year = Field.of(
                        "year",
                        Types.whole(1900, 2999),
                        "The year that it is of, where it differs from the indicator's.")
                .example("2021")
                .insteadOf("jaar")
                .optional();
        Field<Optional<String>> note = Field.of("note", Types.text(), "What the reader must know about it.")
                .example("ongeveer")
                .insteadOf("noot", "toelichting", "opmerking")
                .optional();
        Shape<Figure> shape = Shape.of(
                "figure", "A figure with its particulars.", List.of(value, year, note), v -> switch (v.get(value)) {
                    case Figure.Known known -> new Figure.Known(known.value(), v.get(year), v.get(note));
                    case Figure.Secret secret -> secret;
                });
        return Types.either(brief, shape);
    }

    /// The file's name is the case's id; where it can be none, the reader drops the case.
    private static Case read(Values v) {
        String stem = v.span().source().stem();
        Id id = new Id(Id.isWellFormed(stem) ? stem : Slug.of(stem).orElse("-"));
        List<KeyFigure> figures = v.get(FIGURES).entrySet().stream()
                .map(entry -> new KeyFigure(entry.getKey(), entry.getValue()))
                .toList();
        return new Case(
                id,
                v.span(MUNICIPALITY).orElse(Span.startOf(v.span().source())),
                v.get(MUNICIPALITY),
                v.get(NEIGHBOURHOOD),
                v.get(IN_TEXT),
                v.get(PARTICIPATION),
                v.get(FICTIONAL),
                v.get(PERIOD),
                v.get(STATE),
                figures,
                v.get(PROFILE),
                v.get(CHALLENGE),
                v.get(APPROACH),
                v.get(RESULTS),
                v.get(PARTNERS),
                v.get(LESSONS),
                v.get(LessonShape.SOURCES));
    }
}
