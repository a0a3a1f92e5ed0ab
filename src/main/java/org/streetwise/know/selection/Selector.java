package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Conclusion;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.Origin;
import org.streetwise.know.value.Recommendation;

/// Copies what may be shown and records what may not.
final class Selector {
    private final Corpus corpus;
    private final List<FaultyCase> faulty;
    private final EditionFilter wanted;
    private final Naming naming;
    private final LessonSelector lessonSelector;
    private final CaseSelector caseSelector;
    private final Map<LessonKey, SelectedLesson> shown = new HashMap<>();
    private final Set<LessonKey> shownKeys = new HashSet<>();
    private final Map<Id, SelectedTheme.Gathered> gathered = new HashMap<>();
    private final List<Omission> omissions = new ArrayList<>();

    Selector(Corpus corpus, Edition edition, List<FaultyCase> faulty) {
        this.corpus = corpus;
        this.faulty = faulty;
        this.wanted = new EditionFilter(
                corpus,
                edition,
                faulty.stream().flatMap(each -> each.id().stream()).collect(Collectors.toSet()));
        this.naming = new Naming(
                corpus,
                Aliases.of(corpus),
                faulty.stream()
                        .filter(FaultyCase::hides)
                        .flatMap(each -> each.id().stream())
                        .collect(Collectors.toSet()));
        this.lessonSelector = new LessonSelector(corpus, wanted, naming, omissions);
        this.caseSelector = new CaseSelector(naming, omissions);
    }

    Naming naming() {
        return naming;
    }

    List<SelectedCase> cases() {
        List<Case> here = corpus.cases().stream().filter(this::isShown).toList();
        Map<Id, List<CaseLesson>> lessons = new HashMap<>();
        for (CaseLesson lesson : corpus.lessons()) {
            lessons.computeIfAbsent(lesson.owner().id(), _ -> new ArrayList<>()).add(lesson);
        }
        for (Case each : here) {
            WithheldTexts.of(each, naming.shown(each.id()).value(), omissions);
            for (CaseLesson lesson : lessons.getOrDefault(each.id(), List.of())) {
                lessonSelector.select(lesson).ifPresent(selected -> shown.put(lesson.key(), selected));
            }
        }
        shown.values().forEach(lesson -> shownKeys.add(lesson.key()));
        return here.stream()
                .map(each -> caseSelector.select(each, selected(lessons.getOrDefault(each.id(), List.of()))))
                .sorted(Comparator.comparing(SelectedCase::id))
                .toList();
    }

    private boolean isShown(Case each) {
        Optional<Reason> reason = wanted.omits(each);
        reason.ifPresent(
                why -> omissions.add(new Omission(naming.shown(each.id()).value(), why, each.place())));
        return reason.isEmpty();
    }

    private boolean isShown(Theme theme) {
        if (wanted.hasTheme(theme.id().value())) {
            return true;
        }
        omissions.add(new Omission(
                theme.id().value().value(), Reason.NOT_SELECTED, theme.id().span()));
        theme.lessons()
                .forEach(lesson -> omissions.add(new Omission(
                        lesson.id().value().value(),
                        Reason.NOT_SELECTED,
                        lesson.id().span())));
        return false;
    }

    private List<SelectedLesson> selected(List<CaseLesson> lessons) {
        return lessons.stream()
                .map(CaseLesson::key)
                .filter(shown::containsKey)
                .map(shown::get)
                .map(this::related)
                .toList();
    }

    /// Lessons that are not shown can't be referred to either.
    private SelectedLesson related(SelectedLesson lesson) {
        List<SelectedLesson.Related> relations = lesson.relations().stream()
                .filter(relation -> shownKeys.contains(relation.lesson()))
                .toList();
        return lesson.withRelations(relations);
    }

    /// Call it after [#cases], since its carriers decide whether a streetwise lesson is shown.
    List<SelectedTheme> themes() {
        return corpus.themes().stream().filter(this::isShown).map(this::select).toList();
    }

    /// Call it after [#themes].
    List<SelectedConclusion> conclusions() {
        List<SelectedConclusion> conclusions = new ArrayList<>();
        for (Conclusion each : corpus.programme().conclusions()) {
            SelectedConclusion conclusion = select(each);
            if (conclusion.lessons().isEmpty() && conclusion.sources().isEmpty()) {
                omissions.add(new Omission(
                        "programme",
                        AuthoredText.CONCLUSION,
                        Reason.NOT_CARRIED,
                        each.text().span()));
            } else {
                conclusions.add(conclusion);
            }
        }
        return conclusions;
    }

    /// Call it after [#themes].
    MissingParts missing(List<SelectedTheme> themes) {
        return MissingParts.of(corpus, wanted, naming, shown, themes);
    }

    /// What the edition selects by, and how much the whole programme has.
    Excerpt excerpt() {
        return new Excerpt(
                wanted.selectsSubjects(),
                wanted.audiencesAlone(),
                corpus.numbers().count(),
                (int) corpus.cases().stream()
                        .filter(each -> each.upkeep().visibility() == Visibility.PUBLIC)
                        .count());
    }

    /// What readers may know of cases with errors.
    List<ExcludedCase> excluded() {
        return faulty.stream()
                .flatMap(each -> ExcludedCase.of(each, corpus, wanted).stream())
                .toList();
    }

    List<Omission> omissions() {
        return omissions.stream().sorted(Comparator.comparing(Omission::place)).toList();
    }

    private SelectedConclusion select(Conclusion conclusion) {
        List<LessonName> lessons = conclusion.lessons().stream()
                .flatMap(name -> shownName(name.value()).stream())
                .toList();
        SortedSet<Integer> numbers = new TreeSet<>();
        conclusion
                .lessons()
                .forEach(name -> numbers.addAll(naming.numbers(name.value().toString())));
        return new SelectedConclusion(conclusion.text(), lessons, numbers, conclusion.sources());
    }

    private Optional<LessonName> shownName(LessonName name) {
        return switch (name) {
            case LessonName.Streetwise(Id id) ->
                Optional.of(corpus.presentStreetwise(id))
                        .filter(gathered::containsKey)
                        .map(LessonName.Streetwise::new);
            case LessonName.OfCase(LessonKey key) ->
                Optional.ofNullable(shown.get(corpus.present(key))).map(lesson -> new LessonName.OfCase(lesson.key()));
        };
    }

    private SelectedTheme select(Theme theme) {
        List<SelectedTheme.Gathered> lessons = new ArrayList<>();
        theme.lessons().forEach(lesson -> select(lesson).ifPresent(lessons::add));
        lessons.forEach(lesson -> gathered.put(lesson.id(), lesson));
        return new SelectedTheme(
                theme.id().value(),
                theme.title(),
                theme.inText(),
                theme.texts(),
                theme.plain(),
                List.copyOf(lessons),
                corpus.numbers().of(theme));
    }

    private Optional<SelectedTheme.Gathered> select(StreetwiseLesson lesson) {
        Id id = lesson.id().value();
        if (lesson.replacedBy().isPresent()) {
            omissions.add(new Omission(id.value(), Reason.REPLACED, lesson.id().span()));
            return Optional.empty();
        }
        List<LessonKey> carriers = lesson.carriedBy().stream()
                .map(key -> shown.get(corpus.present(key.value())))
                .filter(each -> each != null)
                .map(SelectedLesson::key)
                .distinct()
                .toList();
        if (!wanted.has(lesson)) {
            boolean carried = !carriers.isEmpty() || lesson.origin() != Origin.CASES || isCarriedElsewhere(lesson);
            omissions.add(new Omission(
                    id.value(),
                    carried ? Reason.NOT_SELECTED : Reason.NOT_CARRIED,
                    lesson.id().span()));
            return Optional.empty();
        }
        for (Recommendation each : wanted.forOthers(lesson.recommendations())) {
            omissions.add(new Omission(
                    id.value(),
                    AuthoredText.STREETWISE_RECOMMENDATION,
                    Reason.NOT_SELECTED,
                    each.text().span()));
        }
        return Optional.of(new SelectedTheme.Gathered(
                id,
                corpus.numbers().streetwise(id).orElseThrow(),
                lesson.title(),
                lesson.texts(),
                carriers,
                differing(lesson),
                wanted.recommendations(lesson.recommendations()),
                lesson.plain(),
                lesson.facts(),
                Guarded.openValues(lesson.sources()),
                lesson.origin()));
    }

    /// Whether a lesson carries it that the edition would show together with it.
    private boolean isCarriedElsewhere(StreetwiseLesson lesson) {
        return lesson.carriedBy().stream()
                .flatMap(key -> corpus.lesson(key.value()).stream())
                .anyMatch(each ->
                        wanted.omits(each.owner()).isEmpty() && each.lesson().visibility() == Visibility.PUBLIC);
    }

    private List<SelectedTheme.Differing> differing(StreetwiseLesson lesson) {
        List<SelectedTheme.Differing> differing = new ArrayList<>();
        for (StreetwiseLesson.Differing each : lesson.differs()) {
            SelectedLesson selected = shown.get(corpus.present(each.lesson().value()));
            if (selected != null) {
                differing.add(new SelectedTheme.Differing(selected.key(), each.because()));
            } else {
                each.because()
                        .ifPresent(text -> omissions.add(new Omission(
                                lesson.id().value().value(), AuthoredText.BECAUSE, Reason.NOT_CARRIED, text.span())));
            }
        }
        return List.copyOf(differing);
    }
}
