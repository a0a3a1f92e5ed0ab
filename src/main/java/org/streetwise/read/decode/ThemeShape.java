package org.streetwise.read.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonFacts;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.Origin;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;
import org.streetwise.read.shape.Values;
import org.streetwise.source.Capitals;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// A theme with its streetwise lessons.
final class ThemeShape {
    /// A difference as it is written: which lesson, and perhaps why.
    private record Written(Spanned<LessonName> lesson, Optional<Prose> because) {}

    private static final Type<Spanned<LessonName>> KEY = Types.placed(CommonTypes.CASE_LESSON);

    private static final Field<Spanned<LessonName>> DIFFERING = Field.of(
                    "lesson", KEY, "The case lesson that says otherwise.")
            .example("rotterdam-pendrecht/straat")
            .insteadOf("les", "ervaring")
            .required();
    private static final Field<Optional<Prose>> BECAUSE = Field.of(
                    "because", Types.prose(), "Why it differs, in the author's view.")
            .example("De buurt kende de corporatie al lang.")
            .insteadOf("omdat", "doordat", "waardoor", "reden")
            .optional();
    private static final Shape<Written> DIFFERENCE = Shape.of(
            Message.of("record.difference"),
            "A case lesson that says otherwise.",
            List.of(DIFFERING, BECAUSE),
            v -> new Written(v.get(DIFFERING), v.get(BECAUSE)));

    private static final Field<Spanned<Id>> LESSON_ID = Field.of(
                    "id", Types.placed(CommonTypes.ID), "The lesson's short name; fixed once published.")
            .example("dichtbij")
            .required();
    private static final Field<ProseLine> LESSON_TITLE = Field.of("title", Types.line(), "The lesson, in one sentence.")
            .example("Persoonlijk contact in de wijk is een voorwaarde")
            .insteadOf("titel", "les")
            .required();
    private static final Field<Optional<Prose>> TEXT = Field.of("text", Types.prose(), "What the cases show together.")
            .example("Wie iets wilde weten, ging naar wie hij kende.")
            .insteadOf("tekst")
            .optional();
    private static final Field<List<Spanned<LessonName>>> CARRIED_BY = Field.of(
                    "carriedBy", Types.oneOrMany(KEY), "The case lessons that it rests on, each as `case/lesson`.")
            .example("[rotterdam-pendrecht/straat]")
            .insteadOf("gedragen door", "gedragendoor", "ervaringen", "steunt op")
            .orElse(List.of());
    private static final Field<List<Written>> DIFFERS = Field.of(
                    "differs",
                    Types.oneOrMany(Types.either(KEY.as(key -> new Written(key, Optional.empty())), DIFFERENCE)),
                    "The case lessons that say otherwise.")
            .insteadOf("verschilt", "wijkt af", "anders")
            .orElse(List.of());
    private static final Field<Origin> ORIGIN = Field.of(
                    "origin",
                    Types.choice(Origin.class)
                            .insteadOf("auteurs", "authors")
                            .insteadOf("redactie", "authors")
                            .insteadOf("literatuur", "literature")
                            .insteadOf("wijken", "cases"),
                    "`authors` if the lesson is the authors' own, `literature` if it comes from its `sources`. "
                            + "In both cases, no case needs to carry it.")
            .insteadOf("herkomst")
            .orElse(Origin.CASES);
    private static final Field<Optional<Spanned<Id>>> REPLACED_BY = Field.of(
                    "replacedBy",
                    Types.placed(CommonTypes.ID),
                    "The streetwise lesson that it was merged into. This one is no longer printed.")
            .example("dichtbij")
            .insteadOf("vervangen door", "opgegaan in")
            .optional();
    static final Shape<StreetwiseLesson> LESSON = Shape.of(
                    Message.of("record.streetwise-lesson"),
                    "A lesson drawn from several cases, written by an editor.",
                    List.of(
                            LESSON_ID,
                            LESSON_TITLE,
                            TEXT,
                            CARRIED_BY,
                            DIFFERS,
                            LessonShape.SHORT,
                            LessonShape.RECOMMENDATIONS,
                            LessonShape.PLAIN,
                            LessonShape.EVIDENCE,
                            LessonShape.PHASE,
                            LessonShape.CONCERNS,
                            SourceShape.SOURCES,
                            ORIGIN,
                            LessonShape.NUMBER,
                            UpkeepShape.FORMERLY,
                            REPLACED_BY,
                            LessonShape.REMARK),
                    ThemeShape::lesson)
            .namedBy(LESSON_ID);

    private static final Field<Spanned<Id>> ID = Field.of("id", Types.placed(CommonTypes.ID), "The theme's short name.")
            .example("participatie")
            .required();
    private static final Field<ProseLine> TITLE = Field.of("title", Types.line(), "The title of its chapter.")
            .example("Participatie en communicatie")
            .insteadOf("titel", "naam", "label")
            .required();
    private static final Field<Optional<String>> IN_TEXT = Field.of(
                    "inText",
                    Types.label(),
                    "How a sentence names the theme. Default: the title with a small first letter.")
            .example("participatie en communicatie")
            .insteadOf("in tekst", "intekst")
            .optional();
    private static final Field<Optional<Prose>> INTRODUCTION = Field.of(
                    "introduction", Types.prose(), "What the chapter begins with.")
            .example("Bewoners horen graag vroeg wat er met hun huis gebeurt.")
            .insteadOf("inleiding", "introductie")
            .optional();
    private static final Field<Optional<Prose>> COMPARISON = Field.of(
                    "comparison", Types.prose(), "How the cases agree and differ.")
            .example("Overal werkte een vaste plek in de wijk; de brief werkte alleen in Delft.")
            .insteadOf("vergelijking", "overeenkomsten en verschillen")
            .optional();
    private static final Field<Optional<Prose>> MEANING = Field.of(
                    "meaning", Types.prose(), "What it means for others.")
            .example("Begin met een plek in de wijk, en schrijf dan pas.")
            .insteadOf("betekenis", "duiding")
            .optional();
    private static final Field<Optional<ProseLine>> PLAIN = Field.of(
                    "plain", Types.line(), "What the theme is about, in words for residents that can end a sentence.")
            .example("wat het kost")
            .insteadOf("bewonerstekst", "eenvoudig", "b1")
            .optional();
    private static final Field<List<StreetwiseLesson>> LESSONS = Field.of(
                    "lessons", Types.list(LESSON), "The streetwise lessons that belong to it.")
            .insteadOf("les", "lessen", "lesson")
            .orElse(List.of());

    static final Shape<Theme> SHAPE = Shape.of(
                    Message.of("record.theme"),
                    "A subject that lessons are gathered under.",
                    List.of(
                            ID,
                            TITLE,
                            IN_TEXT,
                            INTRODUCTION,
                            COMPARISON,
                            MEANING,
                            PLAIN,
                            LESSONS,
                            UpkeepShape.FORMERLY,
                            LessonShape.REMARK),
                    ThemeShape::theme)
            .namedBy(ID);

    private ThemeShape() {}

    private static StreetwiseLesson lesson(Values v) {
        List<Spanned<LessonKey>> carriers = new ArrayList<>();
        List<StreetwiseLesson.Differing> differing = new ArrayList<>();
        List<Spanned<Id>> withoutCase = new ArrayList<>();
        v.get(CARRIED_BY).forEach(name -> tell(name, carriers::add, withoutCase));
        v.get(DIFFERS)
                .forEach(written -> tell(
                        written.lesson(),
                        key -> differing.add(new StreetwiseLesson.Differing(key, written.because())),
                        withoutCase));
        return new StreetwiseLesson(
                v.get(LESSON_ID),
                v.get(LESSON_TITLE),
                ByField.<Prose>none()
                        .with(AuthoredText.STREETWISE_TEXT, v.get(TEXT))
                        .with(AuthoredText.STREETWISE_SHORT, v.get(LessonShape.SHORT)),
                carriers,
                v.span(CARRIED_BY).orElseGet(v::place),
                differing,
                withoutCase,
                !v.isBroken(CARRIED_BY) && !v.isBroken(DIFFERS),
                v.get(LessonShape.RECOMMENDATIONS),
                v.get(LessonShape.PLAIN),
                new LessonFacts(
                        v.get(LessonShape.EVIDENCE),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        v.get(LessonShape.PHASE),
                        v.get(LessonShape.CONCERNS)),
                v.get(SourceShape.SOURCES),
                // An origin that can't be read is reported already, and may have been `authors`.
                v.isBroken(ORIGIN) ? Origin.AUTHORS : v.get(ORIGIN),
                v.get(LessonShape.NUMBER),
                v.get(UpkeepShape.FORMERLY),
                v.get(REPLACED_BY));
    }

    private static void tell(
            Spanned<LessonName> name, Consumer<Spanned<LessonKey>> withCase, List<Spanned<Id>> withoutCase) {
        switch (name.value()) {
            case LessonName.OfCase(LessonKey key) -> withCase.accept(new Spanned<>(key, name.span()));
            case LessonName.Streetwise(Id id) -> withoutCase.add(new Spanned<>(id, name.span()));
        }
    }

    private static Theme theme(Values v) {
        ProseLine title = v.get(TITLE);
        return new Theme(
                v.get(ID),
                title,
                v.get(IN_TEXT).orElseGet(() -> Capitals.lowered(title.plain(), Language.DUTCH)),
                ByField.<Prose>none()
                        .with(AuthoredText.INTRODUCTION, v.get(INTRODUCTION))
                        .with(AuthoredText.COMPARISON, v.get(COMPARISON))
                        .with(AuthoredText.MEANING, v.get(MEANING)),
                v.get(PLAIN),
                v.get(LESSONS),
                v.get(UpkeepShape.FORMERLY));
    }
}
