package org.streetwise.know.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.streetwise.know.selection.Naming;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Differing;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.Vocabulary;

/// What a selection says across its neighbourhoods. No lesson is lost or invented: every selected case lesson either
/// has its own number or is one that streetwise lessons rest on.
public final class Synthesis {
    private final Naming naming;
    private final boolean bySubject;
    private final List<SelectedCase> cases;
    private final List<ThemeSynthesis> themes;
    private final Map<Id, SelectedCase> places = new HashMap<>();
    private final Map<Id, Integer> order = new HashMap<>();
    private final Map<LessonKey, InCase> lessons = new LinkedHashMap<>();
    private final Map<Id, Gathered> streetwise = new HashMap<>();
    private final Map<LessonKey, List<Gathered>> restingOn = new LinkedHashMap<>();
    private final Map<Id, List<NumberedLesson>> related = new HashMap<>();
    private final List<LinkageSynthesis> linkages;
    private final List<StrategySynthesis> strategies;
    private final List<AudienceSynthesis> audiences;

    private Synthesis(Selection selection) {
        this.naming = selection.naming();
        this.bySubject = selection.excerpt().bySubject();
        this.cases = NameOrder.sorted(selection.cases(), selection.language().locale());
        for (SelectedCase each : cases) {
            order.put(each.id(), order.size());
            places.put(each.id(), each);
            each.lessons().forEach(lesson -> lessons.put(lesson.key(), new InCase(each, lesson)));
        }
        this.themes = selection.themes().stream().map(this::theme).toList();
        Vocabulary vocabulary = selection.vocabulary();
        Gathering gathering = new Gathering(cases, numbered());
        selection.themes().forEach(theme -> related.put(theme.id(), gathering.related(theme)));
        this.linkages = gathering.linkages(vocabulary.tasks());
        this.strategies = gathering.strategies(vocabulary.strategies());
        this.audiences = new AudienceGathering(vocabulary.audiences()).gather(cases, numbered(), themesByNumber());
    }

    private Map<Integer, Id> themesByNumber() {
        Map<Integer, Id> found = new HashMap<>();
        themes.forEach(theme -> theme.lessons()
                .forEach(lesson -> found.put(lesson.number(), theme.theme().id())));
        return found;
    }

    /// Gathers the lessons of a selection.
    public static Synthesis of(Selection selection) {
        return new Synthesis(selection);
    }

    /// The neighbourhoods, by the alphabet of their names.
    public List<SelectedCase> cases() {
        return cases;
    }

    /// How many of them are known from public sources only.
    public int publicCases() {
        return (int) cases.stream().filter(SelectedCase::isFromPublicSources).count();
    }

    /// A neighbourhood that is shown.
    public Optional<SelectedCase> caseOf(Id id) {
        return Optional.ofNullable(places.get(id));
    }

    /// The themes in the programme's order, those without lessons too.
    public List<ThemeSynthesis> themes() {
        return themes;
    }

    /// Whether a theme has a chapter. It has one if it has lessons, or texts of its own even though all its lessons are
    /// printed under other themes. In an edition that selects by subject, only themes with lessons have one.
    public boolean hasChapter(ThemeSynthesis theme) {
        return !theme.lessons().isEmpty()
                || !bySubject && !theme.learnt().isEmpty() && theme.theme().hasTexts();
    }

    /// The theme under which a streetwise lesson is printed.
    public ThemeSynthesis themeOf(Gathered lesson) {
        return themes.stream()
                .filter(theme -> theme.lessons().stream().anyMatch(each -> each.number() == lesson.number()))
                .findFirst()
                .orElseThrow();
    }

    /// All numbered lessons, theme by theme.
    public List<NumberedLesson> numbered() {
        return themes.stream().flatMap(theme -> theme.lessons().stream()).toList();
    }

    /// Numbered lessons of other themes that touch this one too.
    public List<NumberedLesson> related(Id theme) {
        return related.getOrDefault(theme, List.of());
    }

    /// Joined tasks, in the order of the programme's tasks.
    public List<LinkageSynthesis> linkages() {
        return linkages;
    }

    /// The strategies in the programme's order, those that nobody applied too.
    public List<StrategySynthesis> strategies() {
        return strategies;
    }

    /// The recommendations: to everyone first, then to each audience in the programme's order.
    public List<AudienceSynthesis> audiences() {
        return audiences;
    }

    /// A case lesson that is shown.
    public Optional<InCase> lesson(LessonKey key) {
        return Optional.ofNullable(lessons.get(key));
    }

    /// A streetwise lesson that is shown.
    public Optional<Gathered> gathered(Id id) {
        return Optional.ofNullable(streetwise.get(id));
    }

    /// A neighbourhood that is shown, by the name that a text uses for it.
    public Optional<SelectedCase> caseNamed(String name) {
        return naming.caseId(name).flatMap(this::caseOf);
    }

    /// A case lesson that is shown, by the name that a text uses for it: `case/lesson`.
    public Optional<InCase> lessonNamed(String name) {
        return naming.lesson(name).flatMap(this::lesson);
    }

    /// A streetwise lesson that is shown, by the name that a text uses for it.
    public Optional<Gathered> gatheredNamed(String name) {
        return naming.streetwise(name).flatMap(this::gathered);
    }

    /// A neighbourhood as a sentence names it, by the name that a text uses for it, even if it is not shown; absent if
    /// it is internal.
    public Optional<String> mentioned(String name) {
        return naming.inText(name);
    }

    /// The numbers that a lesson has in every edition, by the name that a text uses for it.
    public List<Integer> numbersOf(String name) {
        return naming.numbers(name);
    }

    /// A case lesson as a numbered lesson, if it stands alone.
    public Optional<NumberedLesson> alone(LessonKey key) {
        return lesson(key).flatMap(Synthesis::alone);
    }

    /// The numbered lessons that a name leads to: the lesson itself, or the streetwise lessons that it carries.
    public List<NumberedLesson> numbered(LessonName name) {
        return switch (name) {
            case LessonName.Streetwise(Id id) ->
                List.copyOf(gathered(id).stream().toList());
            case LessonName.OfCase(LessonKey key) -> numbered(key);
        };
    }

    /// The case lesson itself if it has a number, or else the streetwise lessons that rest on it.
    public List<NumberedLesson> numbered(LessonKey key) {
        return alone(key).map(List::of).orElseGet(() -> List.copyOf(restingOn(key)));
    }

    /// The streetwise lessons that a case lesson carries; empty if it stands alone.
    public List<Gathered> restingOn(LessonKey key) {
        return restingOn.getOrDefault(key, List.of());
    }

    private ThemeSynthesis theme(SelectedTheme theme) {
        List<NumberedLesson> numbered = new ArrayList<>();
        for (SelectedTheme.Gathered lesson : theme.lessons()) {
            Gathered gathered = gathered(lesson);
            numbered.add(gathered);
            streetwise.put(lesson.id(), gathered);
            lesson.carriedBy()
                    .forEach(key -> restingOn
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(gathered));
        }
        List<InCase> learnt = lessons.values().stream()
                .filter(lesson -> lesson.lesson().theme().equals(theme.id()))
                .toList();
        learnt.forEach(lesson -> alone(lesson).ifPresent(numbered::add));
        numbered.sort(Comparator.comparingInt(NumberedLesson::number));
        return new ThemeSynthesis(theme, numbered, learnt);
    }

    private static Optional<NumberedLesson> alone(InCase lesson) {
        SelectedLesson selected = lesson.lesson();
        return selected.number().isPresent()
                ? Optional.of(new Alone(selected.number().getAsInt(), lesson))
                : Optional.empty();
    }

    private Gathered gathered(SelectedTheme.Gathered lesson) {
        List<InCase> carriers = lesson.carriedBy().stream()
                .map(this::selected)
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        List<Differing> differing = lesson.differs().stream()
                .map(each -> new Differing(selected(each.lesson()), each.because()))
                .sorted(Comparator.comparingInt(each -> rank(each.lesson())))
                .toList();
        return new Gathered(lesson, carriers, differing);
    }

    private int rank(InCase lesson) {
        return Objects.requireNonNull(order.get(lesson.place().id()), "its neighbourhood is shown");
    }

    private InCase selected(LessonKey key) {
        return Objects.requireNonNull(lessons.get(key), "a selection names no lesson that it lacks");
    }
}
