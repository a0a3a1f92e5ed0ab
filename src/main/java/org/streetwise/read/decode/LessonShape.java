package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Spanned;

/// A case's lesson.
final class LessonShape {
    private static final Field<List<Spanned<Id>>> FOR = Field.of(
                    "for", Types.oneOrMany(Types.placed(Forms.ID)), "The audiences whom it is for; everyone without.")
            .example("gemeenten")
            .insteadOf("voor", "doelgroep", "audience", "audiences")
            .orElse(List.of());
    private static final Field<Prose> ADVICE = Field.of("text", Types.prose(), "What to do.")
            .example("Begin bij wat bewoners zelf noemen.")
            .insteadOf("tekst", "aanbeveling")
            .required();
    private static final Shape<Recommendation> RECOMMENDATION = Shape.of(
            "recommendation",
            "What a lesson asks of others.",
            List.of(FOR, ADVICE),
            v -> new Recommendation(v.get(FOR), v.get(ADVICE)));
    static final Field<List<Recommendation>> RECOMMENDATIONS = Field.of(
                    "recommendations", Types.list(RECOMMENDATION), "What the lesson asks of others, for each audience.")
            .insteadOf("aanbevelingen")
            .orElse(List.of());

    private static final Field<ProseLine> WORDS = Field.of(
                    "text", Types.line(), "What was said, without quotation marks.")
            .example("Eindelijk vraagt iemand wat wij willen.")
            .insteadOf("tekst", "citaat", "quote")
            .required();
    private static final Field<Optional<String>> SPEAKER = Field.of(
                    "speaker", Types.text(), "The role of who said it, not the name.")
            .example("bewoner")
            .insteadOf("spreker", "wie", "rol")
            .optional();
    private static final Field<Optional<PartialDate>> CONSENT = Field.of(
                    "consent",
                    Dates.DATE_TYPE,
                    "When the speaker agreed to print; without it the quote is not printed.")
            .example("2021-11-03")
            .insteadOf("toestemming", "akkoord")
            .optional();
    private static final Shape<Quote> QUOTE = Shape.of(
            "quote",
            "Somebody's words.",
            List.of(WORDS, SPEAKER, CONSENT),
            v -> new Quote(
                    v.get(WORDS), v.get(SPEAKER), consent(v), v.span(WORDS).orElseGet(v::place)));

    private static final Field<Optional<Spanned<Id>>> ID = Field.of(
                    "id", Types.placed(Forms.ID), "The lesson's short name within its case; fixed once published.")
            .example("straat")
            .optional();
    private static final Field<ProseLine> TITLE = Field.of("title", Types.line(), "What was learnt, in one sentence.")
            .example("Laat leidend zijn wat u op straat hoort")
            .insteadOf("titel", "les", "naam", "name")
            .required();
    private static final Field<Spanned<Id>> THEME = Field.of(
                    "theme", Types.placed(Forms.ID), "The id of the theme that the lesson belongs to.")
            .example("participatie")
            .insteadOf("thema", "themes", "themas", "thema's")
            .required();
    private static final Field<Optional<Prose>> HAPPENED = Field.of(
                    "happened", Types.prose(), "What was done and what came of it.")
            .insteadOf("gebeurd", "gebeurde", "wat gebeurde er", "situatie")
            .optional();
    private static final Field<Optional<Prose>> LEARNT = Field.of(
                    "learnt", Types.prose(), "What others can learn from it.")
            .insteadOf("geleerd", "learned", "lering", "inzicht")
            .optional();
    private static final Field<Optional<Prose>> FOR_ALL = Field.of(
                    "recommendation", Types.prose(), "What the lesson asks of everyone.")
            .insteadOf("aanbeveling", "advies")
            .optional();
    private static final Field<Optional<Prose>> TRANSFER = Field.of(
                    "transfer", Types.prose(), "Under what conditions it works elsewhere.")
            .insteadOf("voorwaarden", "overdraagbaarheid", "elders")
            .optional();
    private static final Field<List<Quote>> QUOTES = Field.of(
                    "quotes", Types.oneOrMany(Types.nested(QUOTE)), "Words of those involved, one or a list.")
            .insteadOf("quote", "citaat", "citaten")
            .orElse(List.of());
    private static final Field<Optional<Evidence>> EVIDENCE = Field.of(
                    "evidence",
                    Types.choice(Evidence.class)
                            .insteadOf("geen", "none")
                            .insteadOf("verhaal", "story")
                            .insteadOf("meer", "several")
                            .insteadOf("cijfers", "figures")
                            .insteadOf("geëvalueerd", "evaluated"),
                    "What the lesson rests on.")
            .example("story")
            .insteadOf("onderbouwing", "bewijs")
            .optional();
    private static final Field<Optional<Outcome>> OUTCOME = Field.of(
                    "outcome",
                    Types.choice(Outcome.class)
                            .insteadOf("gelukt", "worked")
                            .insteadOf("werkte", "worked")
                            .insteadOf("mislukt", "failed")
                            .insteadOf("deels", "mixed")
                            .insteadOf("onbekend", "open"),
                    "What came of the approach.")
            .example("worked")
            .insteadOf("uitkomst", "resultaat", "result")
            .optional();
    static final Field<List<SourceLink>> SOURCES = Field.of(
                    "sources", Types.oneOrMany(Forms.LINK), "Addresses, or keys of `references.yml`, one or a list.")
            .example("\"@rijnmond-2019\"")
            .insteadOf("bron", "bronnen", "source")
            .orElse(List.of());
    private static final Field<Lesson.Visibility> VISIBILITY = Field.of(
                    "visibility",
                    Types.choice(Lesson.Visibility.class)
                            .insteadOf("openbaar", "public")
                            .insteadOf("intern", "internal"),
                    "Whether the lesson may be published; `internal` never reaches a publication.")
            .insteadOf("zichtbaarheid", "zichtbaar")
            .orElse(Lesson.Visibility.PUBLIC);
    static final Field<Optional<String>> REMARK = Field.of(
                    "remark", Types.text(), "A note among authors, which is never printed.")
            .insteadOf("opmerking", "notitie", "remarks")
            .optional();

    static final Shape<Lesson> SHAPE = Shape.of(
                    "lesson",
                    "What one case learnt.",
                    List.of(
                            ID,
                            TITLE,
                            THEME,
                            HAPPENED,
                            LEARNT,
                            RECOMMENDATIONS,
                            FOR_ALL,
                            TRANSFER,
                            QUOTES,
                            EVIDENCE,
                            OUTCOME,
                            SOURCES,
                            VISIBILITY,
                            REMARK),
                    LessonShape::lesson)
            .namedBy(ID)
            .withAnyOf(HAPPENED, LEARNT);

    private LessonShape() {}

    private static Lesson lesson(Values v) {
        List<Recommendation> recommendations = new ArrayList<>(v.get(RECOMMENDATIONS));
        v.get(FOR_ALL).ifPresent(text -> recommendations.add(new Recommendation(List.of(), text)));
        return new Lesson(
                v.get(ID),
                v.place(),
                v.get(TITLE),
                v.get(THEME),
                v.get(HAPPENED),
                v.get(LEARNT),
                recommendations,
                v.get(TRANSFER),
                v.get(QUOTES),
                v.get(EVIDENCE),
                v.get(OUTCOME),
                v.get(SOURCES),
                v.get(VISIBILITY));
    }

    /// A date that is badly written is no missing consent: its fault is reported once.
    private static Optional<PartialDate> consent(Values values) {
        return values.isBroken(CONSENT) ? Optional.of(new PartialDate.OfYear(1)) : values.get(CONSENT);
    }
}
