package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Neighbourhood;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Budget;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.CaseFacts;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Partner;
import org.streetwise.know.value.Period;
import org.streetwise.know.value.Slug;
import org.streetwise.know.value.Stage;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The shape of a case's file.
final class CaseShape {
    private static final Field<Spanned<String>> MUNICIPALITY = Field.of(
                    "municipality", Types.placed(Types.name()), "The municipality's name.")
            .example("Rotterdam")
            .insteadOf("gemeente")
            .required();
    private static final Field<Spanned<String>> NEIGHBOURHOOD = Field.of(
                    "neighbourhood", Types.placed(Types.name()), "The neighbourhood's name.")
            .example("Pendrecht")
            .insteadOf("wijk", "buurt", "neighborhood")
            .required();
    private static final Field<Optional<Spanned<String>>> WHERE = Field.of(
                    "where",
                    Types.placed(Types.label()),
                    "How a sentence says where it is. Default: \"in\" and the neighbourhood as a sentence names it.")
            .example("op het Fabrieksplein")
            .insteadOf("waar", "in zin")
            .optional();
    private static final Field<Optional<Spanned<String>>> REGION = Field.of(
                    "region", Types.placed(Types.name()), "The region that it lies in, printed after the municipality.")
            .example("Twente")
            .insteadOf("regio", "streek", "provincie")
            .optional();
    private static final Field<Optional<Spanned<String>>> COUNTRY = Field.of(
                    "country",
                    Types.placed(Types.name()),
                    "Its country, printed if the cases are in several countries.")
            .example("België")
            .insteadOf("land")
            .optional();
    private static final Field<Optional<Language>> LANGUAGE = Field.of(
                    "language",
                    CommonTypes.LANGUAGE,
                    "The language of its texts, if that is not the language of the programme.")
            .example("fr")
            .insteadOf("taal")
            .optional();
    private static final Field<Optional<Spanned<String>>> IN_TEXT = Field.of(
                    "inText", Types.placed(Types.label()), "The neighbourhood as a sentence names it.")
            .example("het Molenkwartier")
            .insteadOf("in tekst", "intekst")
            .optional();
    private static final Field<Participation> PARTICIPATION = Field.of(
                    "participation",
                    Types.choice(Participation.class)
                            .insteadOf("bevestigd", "confirmed")
                            .insteadOf("openbare bron", "public-source")
                            .insteadOf("openbaar", "public-source"),
                    "How the neighbourhood belongs to the programme; `public-source` if nobody has confirmed "
                            + "that it took part.")
            .example("public-source")
            .insteadOf("deelname")
            .orElse(Participation.CONFIRMED);
    private static final Field<Boolean> FICTIONAL = Field.of(
                    "fictional", Types.yesNo(), "Whether it is made up. If so, print says so.")
            .example("yes")
            .insteadOf("fictief", "verzonnen")
            .orElse(false);
    private static final Field<Optional<Period>> PERIOD = Field.of("period", DateShapes.PERIOD, "When it took part.")
            .example("2018..2021")
            .insteadOf("periode", "looptijd")
            .optional();
    private static final Field<Optional<Stage>> STATE = Field.of(
                    "state", stage(), "How far the neighbourhood has come.")
            .example("uitvoering")
            .insteadOf("stand", "fase", "status")
            .optional();
    private static final Field<Map<Spanned<Id>, Guarded<FigureShape.Written>>> FIGURES = Field.of(
                    "figures",
                    Types.map(Types.placed(CommonTypes.ID), FigureShape.TYPE),
                    "Figures by the id of their indicator in `indicators.yml`, or each with a `label` of its own.")
            .example("{woningen: 2140}")
            .insteadOf("cijfers", "kerncijfers")
            .orElse(Map.of());
    private static final Field<Optional<Prose>> PROFILE = Field.of(
                    "profile", Types.prose(), "What kind of neighbourhood it is.")
            .example("Een naoorlogse wijk met veel portiekflats.")
            .insteadOf("profiel", "wijkprofiel", "beschrijving")
            .optional();
    private static final Field<Optional<Prose>> CHALLENGE = Field.of(
                    "challenge", Types.prose(), "What the neighbourhood faces. A `final` edition needs it.")
            .example("Ongeveer 5.600 woningen gaan vóór 2030 van het aardgas af.")
            .insteadOf("opgave", "uitdaging")
            .optional();
    private static final Field<List<Spanned<Id>>> TASKS = Field.of(
                    "tasks",
                    LinkageShapes.IDS,
                    "The tasks that it faces, by their ids in `streetwise.yml`, one or a list.")
            .example("[energie, armoede]")
            .insteadOf("opgaven", "taken", "task")
            .orElse(List.of());
    private static final Field<Optional<Prose>> APPROACH = Field.of("approach", Types.prose(), "What was done.")
            .example("De gemeente opende een huiskamer in de wijk.")
            .insteadOf("aanpak")
            .optional();
    private static final Field<Spanned<Amount>> AMOUNT = Field.of(
                    "amount", Types.placed(Types.quantity()), "How much it was, in euros.")
            .example("250000")
            .insteadOf("bedrag", "euro")
            .required();
    private static final Field<Optional<Spanned<String>>> PURPOSE = Field.of(
                    "purpose", Types.placed(Types.label()), "What it was for, in words that can follow the amount.")
            .example("voor drie straatcoaches")
            .insteadOf("doel", "waarvoor", "besteding")
            .optional();
    private static final Field<Optional<Budget>> BUDGET = Field.of(
                    "budget",
                    Types.nested(Shape.of(
                            Message.of("record.budget"),
                            "What the neighbourhood had to spend.",
                            List.of(AMOUNT, PURPOSE),
                            v -> new Budget(v.get(AMOUNT), v.get(PURPOSE)))),
                    "What it had to spend.")
            .insteadOf("begroting", "middelen", "geld")
            .optional();
    private static final Field<Optional<Prose>> PLAIN = Field.of(
                    "plain", Types.prose(), "What happened, in words for residents.")
            .example("In uw wijk kon u drie middagen per week binnenlopen met vragen.")
            .insteadOf("bewonerstekst", "eenvoudig", "b1")
            .optional();
    private static final Field<List<Spanned<Partner>>> PARTNERS = Field.of(
                    "partners",
                    Types.list(Types.placed(CommonTypes.PARTNER)),
                    "The organisations involved, each with its role.")
            .example("[{Gemeente Rotterdam: regie}]")
            .insteadOf("partijen", "partner", "betrokkenen")
            .orElse(List.of());
    private static final Field<List<Lesson>> LESSONS = Field.of(
                    "lessons", Types.list(LessonShape.SHAPE), "What was learnt here.")
            .insteadOf("les", "lessen", "lesson")
            .orElse(List.of());

    static final Shape<Case> SHAPE =
            Shape.of(Message.of("record.case"), "One neighbourhood.", fields(), CaseShape::read);

    private CaseShape() {}

    private static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(
                MUNICIPALITY,
                NEIGHBOURHOOD,
                IN_TEXT,
                WHERE,
                REGION,
                COUNTRY,
                LANGUAGE,
                AreaShapes.CODES,
                AreaShapes.COORDINATES,
                PARTICIPATION,
                FICTIONAL,
                PERIOD,
                STATE,
                FIGURES,
                PROFILE,
                CHALLENGE,
                TASKS,
                LinkageShapes.LINKAGES,
                APPROACH,
                LinkageShapes.STRATEGIES,
                LinkageShapes.RESULTS,
                BUDGET,
                PLAIN,
                PARTNERS,
                LessonShape.QUOTES,
                LESSONS,
                PhotoShape.PHOTOS,
                UpkeepShape.CONTACTS,
                SourceShape.SOURCES));
        fields.addAll(UpkeepShape.FIELDS);
        fields.add(LessonShape.REMARK);
        return fields;
    }

    private static Type<Stage> stage() {
        Field<Spanned<String>> name = Field.of(
                        "stage", Types.placed(Types.label()), "The stage, in the author's words.")
                .example("uitvoering")
                .insteadOf("fase", "stand")
                .required();
        Field<Optional<PartialDate>> asOf = Field.of(
                        "asOf",
                        DateShapes.DATE_TYPE,
                        "The date of this stage. The heading of the results names it too.")
                .example("2021-11")
                .insteadOf("per", "op", "datum", "date")
                .optional();
        Shape<Stage> shape = Shape.of(
                Message.of("record.state"),
                "How far a neighbourhood has come.",
                List.of(name, asOf),
                v -> new Stage(v.get(name), v.get(asOf)));
        return Types.either(Types.placed(Types.label()).as(text -> new Stage(text, Optional.empty())), shape);
    }

    /// The case's id, which is the file's name. If that can't be an id, the reader drops the case.
    static Id id(SourceId file) {
        String stem = file.stem();
        return new Id(Id.isWellFormed(stem) ? stem : Slug.of(stem).orElse("-"));
    }

    private static Case read(Values v) {
        List<Guarded<KeyFigure>> figures = v.get(FIGURES).entrySet().stream()
                .map(entry -> new Guarded<>(
                        new KeyFigure(
                                entry.getKey(),
                                entry.getValue().value().own(),
                                entry.getValue().value().figure()),
                        entry.getValue().visibility()))
                .toList();
        return new Case(
                id(v.span().source()),
                v.span(MUNICIPALITY).orElse(Span.startOf(v.span().source())),
                new Neighbourhood(
                        ByField.<Spanned<String>>none()
                                .with(AuthoredText.MUNICIPALITY, Optional.of(v.get(MUNICIPALITY)))
                                .with(AuthoredText.NEIGHBOURHOOD, Optional.of(v.get(NEIGHBOURHOOD)))
                                .with(AuthoredText.IN_TEXT, v.get(IN_TEXT))
                                .with(AuthoredText.WHERE, v.get(WHERE))
                                .with(AuthoredText.REGION, v.get(REGION))
                                .with(AuthoredText.COUNTRY, v.get(COUNTRY)),
                        v.get(AreaShapes.CODES),
                        v.get(AreaShapes.COORDINATES)),
                new CaseFacts(
                        v.get(PARTICIPATION),
                        v.get(FICTIONAL),
                        v.get(LANGUAGE),
                        v.get(PERIOD),
                        v.get(STATE),
                        v.get(TASKS),
                        v.get(LinkageShapes.LINKAGES),
                        v.get(LinkageShapes.STRATEGIES),
                        v.get(LinkageShapes.RESULTS),
                        v.get(BUDGET),
                        v.get(PARTNERS)),
                ByField.<Prose>none()
                        .with(AuthoredText.PROFILE, v.get(PROFILE))
                        .with(AuthoredText.CHALLENGE, v.get(CHALLENGE))
                        .with(AuthoredText.APPROACH, v.get(APPROACH))
                        .with(AuthoredText.CASE_PLAIN, v.get(PLAIN)),
                figures,
                v.get(LessonShape.QUOTES),
                v.get(LESSONS),
                v.get(PhotoShape.PHOTOS),
                v.get(UpkeepShape.CONTACTS),
                v.get(SourceShape.SOURCES),
                UpkeepShape.of(v));
    }
}
