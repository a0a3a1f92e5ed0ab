package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonFacts;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.NamedSource;
import org.streetwise.know.value.Outcome;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.Relation;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Spanned;

/// A case's lesson.
final class LessonShape {
    private static final Field<List<Spanned<Id>>> FOR = Field.of(
                    "for",
                    Types.oneOrMany(Types.placed(CommonTypes.ID)),
                    "The audiences that it is for, by their ids in `streetwise.yml`. Default: everyone.")
            .example("gemeenten")
            .insteadOf("voor", "doelgroep", "audience", "audiences")
            .orElse(List.of());
    private static final Field<Prose> ADVICE = Field.of("text", Types.prose(), "What to do.")
            .example("Begin bij wat bewoners zelf noemen.")
            .insteadOf("tekst", "aanbeveling")
            .required();
    private static final Field<Optional<Integer>> PRIORITY = Field.of(
                    "priority",
                    Types.whole(1, 9),
                    "If an edition has room for only some of an audience's recommendations, those with 1 come first.")
            .example("1")
            .insteadOf("prioriteit", "volgorde", "rang")
            .optional();
    private static final Shape<Recommendation> RECOMMENDATION = Shape.of(
            Message.of("record.recommendation"),
            "What a lesson asks of others.",
            List.of(FOR, PRIORITY, ADVICE),
            v -> new Recommendation(v.get(FOR), v.get(PRIORITY), v.get(ADVICE)));
    static final Field<List<Recommendation>> RECOMMENDATIONS = Field.of(
                    "recommendations", Types.list(RECOMMENDATION), "What the lesson asks of others, for each audience.")
            .insteadOf("aanbevelingen")
            .orElse(List.of());

    private static final Field<ProseLine> WORDS = Field.of(
                    "text", Types.line(), "What was said, without quotation marks.")
            .example("Eindelijk vraagt iemand wat wij willen.")
            .insteadOf("tekst", "citaat", "quote")
            .required();
    private static final Field<Optional<Spanned<String>>> SPEAKER = Field.of(
                    "speaker", Types.placed(Types.label()), "The role of the speaker, not the name.")
            .example("bewoner")
            .insteadOf("spreker", "wie", "rol")
            .optional();
    private static final Field<Optional<PartialDate>> CONSENT = Field.of(
                    "consent",
                    DateShapes.DATE_TYPE,
                    "When the speaker agreed to have it printed. Without this date or a `source`, the quote is "
                            + "not printed.")
            .example("2021-11-03")
            .insteadOf("toestemming", "akkoord")
            .optional();
    private static final Field<Optional<NamedSource>> QUOTED_FROM = Field.of(
                    "source",
                    CommonTypes.NAMED_SOURCE,
                    "A publication that has already printed it. It then needs no consent.")
            .example("\"@rijnmond-2019\"")
            .insteadOf("bron", "uit")
            .optional();
    private static final Shape<Guarded<Quote>> QUOTE = Shape.of(
            Message.of("record.quote"),
            "What somebody said.",
            List.of(WORDS, SPEAKER, CONSENT, QUOTED_FROM, Visibilities.VISIBILITY),
            v -> Visibilities.guarded(
                    new Quote(
                            v.get(WORDS),
                            v.get(SPEAKER),
                            consent(v),
                            v.get(QUOTED_FROM),
                            v.span(WORDS).orElseGet(v::place)),
                    v));

    private static final Field<Optional<ProseLine>> PLAIN_TITLE = Field.of(
                    "title", Types.line(), "The lesson in one sentence, in words for residents.")
            .example("Praat eerst met uw buren")
            .insteadOf("titel")
            .optional();
    private static final Field<Prose> PLAIN_TEXT = Field.of(
                    "text", Types.prose(), "What it means, in words for residents.")
            .example("Buren weten vaak al wat er in huis nodig is.")
            .insteadOf("tekst")
            .required();
    private static final Shape<Plain> PLAIN_SHAPE = Shape.of(
            Message.of("record.plain-text"),
            "A lesson in words for residents.",
            List.of(PLAIN_TITLE, PLAIN_TEXT),
            v -> new Plain(v.get(PLAIN_TITLE), v.get(PLAIN_TEXT)));
    static final Field<Optional<Plain>> PLAIN = Field.of(
                    "plain",
                    Types.either(Types.prose().as(text -> new Plain(Optional.empty(), text)), PLAIN_SHAPE),
                    "The lesson in words for residents: a title and a text. Editions for residents leave out a "
                            + "lesson if this has no title, but may print its text as an example for the "
                            + "streetwise lesson that gathers it.")
            .example("Buren weten vaak al wat er in huis nodig is.")
            .insteadOf("bewonerstekst", "eenvoudig", "b1")
            .optional();

    private static final Field<Optional<Spanned<Id>>> ID = Field.of(
                    "id",
                    Types.placed(CommonTypes.ID),
                    "The lesson's short name within its case; fixed once published.")
            .example("straat")
            .optional();
    private static final Field<ProseLine> TITLE = Field.of("title", Types.line(), "What was learnt, in one sentence.")
            .example("Laat leidend zijn wat u op straat hoort")
            .insteadOf("titel", "les", "naam", "name")
            .required();
    private static final Field<Spanned<Id>> THEME = Field.of(
                    "theme",
                    Types.placed(CommonTypes.ID),
                    "The theme that the lesson belongs to, by its id in `themes.yml`.")
            .example("participatie")
            .insteadOf("thema")
            .required();
    private static final Field<List<Spanned<Id>>> FURTHER = Field.of(
                    "themes",
                    LinkageShapes.IDS,
                    "Further themes that it touches, one or a list. It is printed and counted under `theme` only.")
            .example("[regie]")
            .insteadOf("themas", "thema's")
            .orElse(List.of());
    private static final Field<Optional<Prose>> HAPPENED = Field.of(
                    "happened", Types.prose(), "What was done and what came of it.")
            .example("Drie middagen per week konden bewoners binnenlopen met vragen over aardgas.")
            .insteadOf("gebeurd", "gebeurde", "wat gebeurde er", "situatie")
            .optional();
    private static final Field<Optional<Prose>> LEARNT = Field.of(
                    "learnt", Types.prose(), "What others can learn from it.")
            .example("Wat bewoners op straat vertellen, geeft richting aan de aanpak.")
            .insteadOf("geleerd", "learned", "lering", "inzicht")
            .optional();
    static final Field<Optional<Prose>> SHORT = Field.of(
                    "short", Types.prose(), "The lesson in at most forty words, as a summary prints it.")
            .example("Wie vaak in de wijk is, hoort wat bewoners bezighoudt en kan daar de aanpak op richten.")
            .insteadOf("kort", "in het kort", "samenvatting", "gist")
            .optional();
    static final Field<Optional<Spanned<Integer>>> NUMBER = Field.of(
                    "number",
                    Types.placed(Types.whole(1, 9999)),
                    "A fixed number, if readers cite it. By default it is numbered by its place, which can "
                            + "change when lessons are added.")
            .example("7")
            .insteadOf("nummer", "nr")
            .optional();
    static final Field<List<Spanned<Id>>> CONCERNS = Field.of(
                    "audiences",
                    LinkageShapes.IDS,
                    "Other audiences that it concerns, besides those of its recommendations, by their ids in "
                            + "`streetwise.yml`.")
            .example("[gemeenten]")
            .insteadOf("doelgroepen", "doelgroep", "voor wie")
            .orElse(List.of());
    private static final Field<Optional<Prose>> FOR_ALL = Field.of(
                    "recommendation", Types.prose(), "What the lesson asks of everyone.")
            .example("Wees vaak in de wijk, ook zonder aanleiding.")
            .insteadOf("aanbeveling", "advies")
            .optional();
    private static final Field<Optional<Prose>> TRANSFER = Field.of(
                    "transfer", Types.prose(), "Under what conditions it works elsewhere.")
            .example("Er is een ruimte waar bewoners vanzelf langskomen.")
            .insteadOf("voorwaarden", "overdraagbaarheid", "elders")
            .optional();
    static final Field<List<Guarded<Quote>>> QUOTES = Field.of(
                    "quotes",
                    Types.oneOrMany(Types.nested(QUOTE)),
                    "What the people involved said, one quote or a list.")
            .insteadOf("quote", "citaat", "citaten")
            .orElse(List.of());
    static final Type<Evidence> EVIDENCE_WORDS = Types.choice(Evidence.class)
            .insteadOf("geen", "none")
            .insteadOf("verhaal", "story")
            .insteadOf("meer", "several")
            .insteadOf("cijfers", "figures")
            .insteadOf("geëvalueerd", "evaluated");
    static final Field<Optional<Evidence>> EVIDENCE = Field.of(
                    "evidence",
                    EVIDENCE_WORDS,
                    "What the lesson rests on: only what the people involved say, one story, several stories, "
                            + "figures, or an evaluation.")
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
    private static final Field<List<Spanned<Id>>> JOINS = Field.of(
                    "joins", LinkageShapes.IDS, "The tasks that it joins, by their ids in `streetwise.yml`.")
            .example("[energie, werk]")
            .insteadOf("koppelt", "verbindt", "tasks")
            .orElse(List.of());
    private static final Field<List<Spanned<Id>>> STRATEGIES = Field.of(
                    "strategies",
                    LinkageShapes.IDS,
                    "The strategies that it is about, by their ids in `strategies.yml`, one or a list.")
            .example("[energiecoaches]")
            .insteadOf("strategie", "strategieën", "strategieen", "strategy")
            .orElse(List.of());
    static final Field<Optional<Spanned<Id>>> PHASE = Field.of(
                    "phase",
                    Types.placed(CommonTypes.ID),
                    "The phase in which it was learnt, by its id in `streetwise.yml`.")
            .example("voorbereiding")
            .insteadOf("fase")
            .optional();
    private static final Field<List<Spanned<LessonKey>>> DIFFERS_FROM =
            related("differsFrom", "Lessons that say otherwise.", "verschilt van", "wijkt af van");
    private static final Field<List<Spanned<LessonKey>>> SUPPORTS =
            related("supports", "Lessons that it confirms.", "ondersteunt", "bevestigt");
    private static final Field<List<Spanned<LessonKey>>> REFINES =
            related("refines", "Lessons that it makes more precise.", "verfijnt", "nuanceert");
    private static final Field<Optional<Spanned<LessonKey>>> REPLACED_BY = Field.of(
                    "replacedBy",
                    CommonTypes.SIBLING,
                    "The lesson that it was merged into. This one is no longer printed; references to it lead to "
                            + "the other.")
            .example("rotterdam-pendrecht/straat")
            .insteadOf("vervangen door", "opgegaan in")
            .optional();
    static final Field<Optional<String>> REMARK = Field.of(
                    "remark", Types.text(), "A note for fellow authors. It is never printed.")
            .example("Nog navragen bij de corporatie.")
            .insteadOf("opmerking", "notitie", "remarks")
            .optional();

    static final Shape<Lesson> SHAPE = Shape.of(
                    Message.of("record.lesson"),
                    "What one case learnt.",
                    List.of(
                            ID,
                            TITLE,
                            THEME,
                            FURTHER,
                            HAPPENED,
                            LEARNT,
                            SHORT,
                            RECOMMENDATIONS,
                            FOR_ALL,
                            TRANSFER,
                            PLAIN,
                            QUOTES,
                            EVIDENCE,
                            OUTCOME,
                            JOINS,
                            STRATEGIES,
                            PHASE,
                            CONCERNS,
                            SourceShape.SOURCES,
                            DIFFERS_FROM,
                            SUPPORTS,
                            REFINES,
                            NUMBER,
                            UpkeepShape.FORMERLY,
                            REPLACED_BY,
                            Visibilities.VISIBILITY,
                            REMARK),
                    LessonShape::lesson)
            .namedBy(ID)
            .withAnyOf(HAPPENED, LEARNT);

    private LessonShape() {}

    private static Lesson lesson(Values v) {
        List<Recommendation> recommendations = new ArrayList<>(v.get(RECOMMENDATIONS));
        v.get(FOR_ALL).ifPresent(text -> recommendations.add(new Recommendation(List.of(), Optional.empty(), text)));
        return new Lesson(
                v.get(ID),
                v.place(),
                v.get(TITLE),
                v.get(THEME),
                v.get(FURTHER),
                ByField.<Prose>none()
                        .with(AuthoredText.HAPPENED, v.get(HAPPENED))
                        .with(AuthoredText.LEARNT, v.get(LEARNT))
                        .with(AuthoredText.TRANSFER, v.get(TRANSFER))
                        .with(AuthoredText.LESSON_SHORT, v.get(SHORT)),
                recommendations,
                v.get(PLAIN),
                v.get(QUOTES),
                new LessonFacts(
                        v.get(EVIDENCE),
                        v.get(OUTCOME),
                        v.get(JOINS),
                        v.get(STRATEGIES),
                        v.get(PHASE),
                        v.get(CONCERNS)),
                v.get(SourceShape.SOURCES),
                relations(v),
                v.get(NUMBER),
                v.get(UpkeepShape.FORMERLY),
                v.get(REPLACED_BY),
                Visibilities.of(v));
    }

    private static List<Relation> relations(Values v) {
        List<Relation> relations = new ArrayList<>();
        v.get(DIFFERS_FROM).forEach(key -> relations.add(new Relation(Relation.Kind.DIFFERS_FROM, key)));
        v.get(SUPPORTS).forEach(key -> relations.add(new Relation(Relation.Kind.SUPPORTS, key)));
        v.get(REFINES).forEach(key -> relations.add(new Relation(Relation.Kind.REFINES, key)));
        return relations;
    }

    private static Field<List<Spanned<LessonKey>>> related(String key, String doc, String... otherNames) {
        return Field.of(
                        key,
                        Types.oneOrMany(CommonTypes.SIBLING),
                        doc + " Named by id within the case, otherwise as `case/lesson`.")
                .example("den-haag-zuidwest/balie")
                .insteadOf(otherNames)
                .orElse(List.of());
    }

    /// A date that can't be read does not count as missing, so that its fault is reported once.
    private static Optional<PartialDate> consent(Values values) {
        return values.isBroken(CONSENT) ? Optional.of(new PartialDate.OfYear(1)) : values.get(CONSENT);
    }
}
