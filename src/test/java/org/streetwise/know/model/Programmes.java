package org.streetwise.know.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.CaseFacts;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Issue;
import org.streetwise.know.value.LessonFacts;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Origin;
import org.streetwise.know.value.Participation;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Language;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Small programmes for tests, built piece by piece: `new Programmes().theme("geld").neighbourhood("a", "les:geld")`.
public final class Programmes {
    private static final Span PLACE = Span.startOf(SourceId.programme("test.yml"));

    private final List<Theme> themes = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    /// A theme with streetwise lessons.
    public Programmes theme(String id, StreetwiseLesson... lessons) {
        themes.add(new Theme(
                spanned(new Id(id)), line(id), id, ByField.none(), Optional.empty(), List.of(lessons), List.of()));
        return this;
    }

    /// A neighbourhood named by its id, with a capital.
    ///
    /// @param lessons each as `id:theme`, or `id:theme:internal`
    public Programmes neighbourhood(String id, String... lessons) {
        cases.add(new Case(
                new Id(id),
                PLACE,
                new Neighbourhood(
                        ByField.<Spanned<String>>none()
                                .with(AuthoredText.MUNICIPALITY, Optional.of(spanned("Stad")))
                                .with(
                                        AuthoredText.NEIGHBOURHOOD,
                                        Optional.of(spanned(Character.toUpperCase(id.charAt(0)) + id.substring(1)))),
                        Optional.empty(),
                        Optional.empty()),
                facts(),
                ByField.<Prose>none().with(AuthoredText.CHALLENGE, Optional.of(prose("De opgave."))),
                List.of(),
                List.of(),
                Arrays.stream(lessons).map(Programmes::lesson).toList(),
                List.of(),
                List.of(),
                List.of(),
                upkeep()));
        return this;
    }

    private static Lesson lesson(String declared) {
        String[] parts = declared.split(":", -1);
        return lesson(parts[0], parts[1], parts.length > 2 ? Visibility.INTERNAL : Visibility.PUBLIC, List.of());
    }

    private static Lesson lesson(String id, String theme, Visibility visibility, List<Quote> quotes) {
        return new Lesson(
                Optional.of(spanned(new Id(id))),
                PLACE,
                line("Wat " + id + " leert"),
                spanned(new Id(theme)),
                List.of(),
                ByField.<Prose>none().with(AuthoredText.LEARNT, Optional.of(prose("Geleerd: " + id + "."))),
                List.of(),
                Optional.empty(),
                quotes.stream().map(Guarded::open).toList(),
                lessonFacts(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                visibility);
    }

    /// A streetwise lesson.
    ///
    /// @param carriers each as `case/lesson`
    public static StreetwiseLesson carried(String id, String... carriers) {
        return streetwise(id, List.of(carriers), List.of(), Origin.CASES);
    }

    /// A streetwise lesson that others differ from.
    public static StreetwiseLesson contested(String id, List<String> carriers, List<String> differing) {
        return streetwise(id, carriers, differing, Origin.CASES);
    }

    /// A streetwise lesson that the authors drew themselves.
    public static StreetwiseLesson ofAuthors(String id) {
        return streetwise(id, List.of(), List.of(), Origin.AUTHORS);
    }

    private static StreetwiseLesson streetwise(
            String id, List<String> carriers, List<String> differing, Origin origin) {
        return new StreetwiseLesson(
                spanned(new Id(id)),
                line("Les " + id),
                ByField.<Prose>none().with(AuthoredText.STREETWISE_TEXT, Optional.of(prose("Tekst van " + id + "."))),
                carriers.stream().map(Programmes::key).toList(),
                PLACE,
                differing.stream()
                        .map(key -> new StreetwiseLesson.Differing(key(key), Optional.empty()))
                        .toList(),
                List.of(),
                true,
                List.of(),
                Optional.empty(),
                lessonFacts(),
                List.of(),
                origin,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// An edition of some themes, or of all themes.
    public static Edition edition(String... themes) {
        return new Edition(
                spanned(new Id("rapport")),
                Optional.empty(),
                spanned("report"),
                spanned(Language.DUTCH),
                new Edition.Select(
                        new Edition.Neighbourhoods(List.of(), Optional.empty()),
                        new Edition.Subjects(
                                Arrays.stream(themes)
                                        .map(id -> spanned(new Id(id)))
                                        .toList(),
                                List.of(),
                                List.of(),
                                Optional.empty())),
                Set.of(Edition.Format.values()),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Issue.unknown(),
                false,
                false);
    }

    public Programme build() {
        return new Programme(
                Language.DUTCH,
                imprint(),
                new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                themes,
                List.of(),
                cases,
                List.of(),
                Map.of(),
                List.of(edition()),
                List.of(),
                UnreadParts.NONE);
    }

    private static CaseFacts facts() {
        return new CaseFacts(
                Participation.CONFIRMED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Upkeep upkeep() {
        return new Upkeep(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Visibility.PUBLIC);
    }

    private static LessonFacts lessonFacts() {
        return new LessonFacts(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    }

    private static Imprint imprint() {
        return new Imprint(
                line("Proefrapport"),
                Optional.empty(),
                Optional.empty(),
                Language.DUTCH,
                ByField.none(),
                List.of(),
                ByField.none(),
                Issue.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Spanned<LessonKey> key(String text) {
        int slash = text.indexOf('/');
        return spanned(new LessonKey(new Id(text.substring(0, slash)), new Id(text.substring(slash + 1))));
    }

    private static <T> Spanned<T> spanned(T value) {
        return new Spanned<>(value, PLACE);
    }

    private static ProseLine line(String text) {
        return new ProseLine(List.of(new ProseInline.Text(text, PLACE)), PLACE);
    }

    private static Prose prose(String text) {
        return new Prose(List.of(new ProseBlock.Paragraph(line(text).inlines(), PLACE)), PLACE);
    }
}
