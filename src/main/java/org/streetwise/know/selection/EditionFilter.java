package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.corpus.LessonSubject;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Review;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Origin;
import org.streetwise.know.value.Recommendation;
import org.streetwise.source.Spanned;

/// Decides what an edition shows of a programme.
///
/// Selecting by neighbourhood comes first: it decides which neighbourhoods the edition is about, and so which of them
/// carry a lesson and how many. Selecting by subject then chooses numbered lessons, each with all lessons that carry it
/// and all that differ from it.
public final class EditionFilter {
    private final Corpus corpus;
    private final Edition.Neighbourhoods neighbourhoods;
    private final Edition.Subjects subjects;
    private final Set<Id> faulty;
    private final Set<Id> themes;
    private final Set<Id> streetwise = new HashSet<>();
    private final Set<LessonKey> lessons = new HashSet<>();

    public EditionFilter(Corpus corpus, Edition edition) {
        this(corpus, edition, Set.of());
    }

    /// @param faulty cases that can't be shown
    EditionFilter(Corpus corpus, Edition edition, Set<Id> faulty) {
        this.corpus = corpus;
        this.faulty = Set.copyOf(faulty);
        this.neighbourhoods = edition.select().neighbourhoods();
        this.subjects = edition.select().subjects();
        this.themes = subjects.themes().stream()
                .flatMap(id -> corpus.theme(id.value()).stream())
                .map(theme -> theme.id().value())
                .collect(Collectors.toSet());
        choose();
    }

    private void choose() {
        Map<LessonKey, CaseLesson> open = new HashMap<>();
        Set<Id> shown = corpus.cases().stream()
                .filter(each -> omits(each).isEmpty())
                .map(Case::id)
                .collect(Collectors.toSet());
        for (CaseLesson each : corpus.lessons()) {
            if (shown.contains(each.owner().id()) && isOpen(each.lesson())) {
                open.put(each.key(), each);
            }
        }
        for (Theme theme : corpus.themes()) {
            theme.lessons().stream()
                    .filter(lesson -> lesson.replacedBy().isEmpty())
                    .forEach(lesson -> choose(theme.id().value(), lesson, open));
        }
        for (CaseLesson each : open.values()) {
            boolean alone = corpus.numbers().alone(each.key()).isPresent();
            if (alone && isChosen(() -> LessonSubject.of(theme(each), each))) {
                lessons.add(each.key());
            }
        }
    }

    private void choose(Id theme, StreetwiseLesson lesson, Map<LessonKey, CaseLesson> open) {
        List<CaseLesson> carriers = among(lesson.carriedBy().stream().map(Spanned::value), open);
        boolean answered = !carriers.isEmpty() || lesson.origin() != Origin.CASES;
        if (answered && isChosen(() -> LessonSubject.of(theme, lesson, carriers))) {
            streetwise.add(lesson.id().value());
            carriers.forEach(carrier -> lessons.add(carrier.key()));
            among(lesson.differs().stream().map(each -> each.lesson().value()), open)
                    .forEach(differing -> lessons.add(differing.key()));
        }
    }

    private List<CaseLesson> among(Stream<LessonKey> keys, Map<LessonKey, CaseLesson> open) {
        List<CaseLesson> found = new ArrayList<>();
        keys.map(corpus::present).distinct().forEach(key -> {
            CaseLesson lesson = open.get(key);
            if (lesson != null) {
                found.add(lesson);
            }
        });
        return found;
    }

    private Id theme(CaseLesson each) {
        Id written = each.lesson().theme().value();
        return corpus.theme(written).map(theme -> theme.id().value()).orElse(written);
    }

    private static boolean isOpen(Lesson lesson) {
        return lesson.visibility() == Visibility.PUBLIC && lesson.replacedBy().isEmpty();
    }

    /// Whether the edition selects a numbered lesson by its subject. An edition that selects by no subject takes all.
    private boolean isChosen(Supplier<LessonSubject> subject) {
        return subjects.isAll() || isMet(subject.get());
    }

    private boolean isMet(LessonSubject subject) {
        return (themes.isEmpty() && subjects.themes().isEmpty() || themes.contains(subject.theme()))
                && (subjects.phases().isEmpty()
                        || Spanned.values(subjects.phases()).stream().anyMatch(subject.phases()::contains))
                && subjects.evidence()
                        .filter(least ->
                                subject.evidence().orElse(Evidence.NONE).compareTo(least) < 0)
                        .isEmpty()
                && (subjects.audiences().isEmpty() || subject.concerns(Spanned.values(subjects.audiences())));
    }

    /// Why a case is left out, if it is.
    public Optional<Reason> omits(Case each) {
        if (each.upkeep().visibility() == Visibility.INTERNAL) {
            return Optional.of(Reason.INTERNAL);
        }
        boolean named = neighbourhoods.cases().isEmpty()
                || neighbourhoods.cases().stream()
                        .flatMap(id -> corpus.caseOf(id.value()).stream())
                        .anyMatch(found -> found.id().equals(each.id()));
        boolean reviewed = neighbourhoods
                .review()
                .filter(least -> each.upkeep()
                                .review()
                                .map(Review::status)
                                .orElse(Review.Status.DRAFT)
                                .compareTo(least)
                        < 0)
                .isEmpty();
        if (!named || !reviewed) {
            return Optional.of(Reason.NOT_SELECTED);
        }
        return faulty.contains(each.id()) ? Optional.of(Reason.FAULTY) : Optional.empty();
    }

    /// Whether it may select a case that could not be read and of which at most the id is known.
    boolean mayWant(Optional<Id> unread) {
        return neighbourhoods.cases().isEmpty()
                || unread.filter(id -> Spanned.values(neighbourhoods.cases()).contains(id))
                        .isPresent();
    }

    /// Why a lesson of a case that is shown is left out, if it is.
    public Optional<Reason> omits(CaseLesson caseLesson) {
        Lesson lesson = caseLesson.lesson();
        if (lesson.visibility() == Visibility.INTERNAL) {
            return Optional.of(Reason.INTERNAL);
        }
        if (lesson.replacedBy().isPresent()) {
            return Optional.of(Reason.REPLACED);
        }
        return lessons.contains(caseLesson.key()) ? Optional.empty() : Optional.of(Reason.NOT_SELECTED);
    }

    /// Whether a streetwise lesson is shown.
    boolean has(StreetwiseLesson lesson) {
        return streetwise.contains(lesson.id().value());
    }

    /// Whether a case lesson stands alone with a number here, and is not only shown because a lesson that it differs
    /// from is.
    boolean isNumbered(CaseLesson each) {
        return corpus.numbers().alone(each.key()).isPresent() && isChosen(() -> LessonSubject.of(theme(each), each));
    }

    /// Whether a theme is shown with its numbered lessons.
    public boolean hasTheme(Id theme) {
        return subjects.themes().isEmpty()
                || corpus.theme(theme)
                        .filter(found -> themes.contains(found.id().value()))
                        .isPresent();
    }

    /// Whether it selects by subject, so that a chapter may have only some of its theme's lessons.
    boolean selectsSubjects() {
        return !subjects.isAll();
    }

    /// The audiences that it selects by; empty if it selects by anything else.
    List<Id> audiencesAlone() {
        boolean alone = neighbourhoods.isAll()
                && subjects.themes().isEmpty()
                && subjects.phases().isEmpty()
                && subjects.evidence().isEmpty();
        return alone ? Spanned.values(subjects.audiences()) : List.of();
    }

    /// The recommendations to the selected audiences, without any other audiences, and those to everyone.
    List<Recommendation> recommendations(List<Recommendation> all) {
        return subjects.audiences().isEmpty()
                ? all
                : all.stream().flatMap(each -> wanted(each).stream()).toList();
    }

    /// The recommendations that are only to other audiences.
    List<Recommendation> forOthers(List<Recommendation> all) {
        return subjects.audiences().isEmpty()
                ? List.of()
                : all.stream().filter(each -> wanted(each).isEmpty()).toList();
    }

    private Optional<Recommendation> wanted(Recommendation recommendation) {
        if (recommendation.audiences().isEmpty()) {
            return Optional.of(recommendation);
        }
        List<Id> wanted = Spanned.values(subjects.audiences());
        List<Spanned<Id>> audiences = recommendation.audiences().stream()
                .filter(id -> wanted.contains(id.value()))
                .toList();
        return audiences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recommendation(audiences, recommendation.priority(), recommendation.text()));
    }
}
