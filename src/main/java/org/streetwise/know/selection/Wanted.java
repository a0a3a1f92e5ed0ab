package org.streetwise.know.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Edition;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Review;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Recommendation;
import org.streetwise.source.Spanned;

/// What an edition wants of a programme.
public final class Wanted {
    private final Corpus corpus;
    private final Edition.Select select;
    private final Set<Id> faulty;
    private final Set<LessonKey> restedOn;

    public Wanted(Corpus corpus, Edition edition) {
        this(corpus, edition, Set.of());
    }

    /// @param faulty cases that can't be shown
    Wanted(Corpus corpus, Edition edition, Set<Id> faulty) {
        this.corpus = corpus;
        this.faulty = Set.copyOf(faulty);
        this.select = edition.select();
        this.restedOn = select.themes().isEmpty() ? Set.of() : restedOn();
    }

    /// The case lessons that streetwise lessons of the wanted themes rest on or differ from: they count, whatever theme
    /// their own authors filed them under.
    private Set<LessonKey> restedOn() {
        Set<LessonKey> keys = new HashSet<>();
        corpus.themes().stream()
                .filter(theme -> hasTheme(theme.id().value()))
                .flatMap(theme -> theme.lessons().stream())
                .filter(lesson -> lesson.replacedBy().isEmpty())
                .forEach(lesson -> {
                    lesson.carriedBy().forEach(key -> keys.add(corpus.present(key.value())));
                    lesson.differs()
                            .forEach(each ->
                                    keys.add(corpus.present(each.lesson().value())));
                });
        return keys;
    }

    /// Why a case is left out, if it is.
    public Optional<Reason> omits(Case each) {
        if (each.upkeep().visibility() == Visibility.INTERNAL) {
            return Optional.of(Reason.INTERNAL);
        }
        boolean named = select.cases().isEmpty()
                || select.cases().stream()
                        .flatMap(id -> corpus.caseOf(id.value()).stream())
                        .anyMatch(found -> found.id().equals(each.id()));
        boolean reviewed = select.review()
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

    /// Whether it may want a case of which no more is known than this.
    boolean mayWant(Optional<Id> unread) {
        return select.cases().isEmpty()
                || unread.filter(id -> holds(select.cases(), id)).isPresent();
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
        boolean phase = select.phases().isEmpty()
                || lesson.facts()
                        .phase()
                        .filter(id -> holds(select.phases(), id.value()))
                        .isPresent();
        Evidence evidence = lesson.facts().evidence().orElse(Evidence.NONE);
        boolean rests =
                select.evidence().filter(least -> evidence.compareTo(least) < 0).isEmpty();
        boolean theme = hasTheme(lesson.theme().value()) || restedOn.contains(caseLesson.key());
        return theme && phase && rests ? Optional.empty() : Optional.of(Reason.NOT_SELECTED);
    }

    /// Whether a theme is shown, with the lessons that it numbers.
    public boolean hasTheme(Id theme) {
        return select.themes().isEmpty()
                || corpus.theme(theme)
                        .filter(found -> select.themes().stream()
                                .flatMap(id -> corpus.theme(id.value()).stream())
                                .anyMatch(wanted -> wanted.id().equals(found.id())))
                        .isPresent();
    }

    /// Those for the audiences that are wanted, as if they were for no others, and those for everyone.
    List<Recommendation> recommendations(List<Recommendation> all) {
        return select.audiences().isEmpty()
                ? all
                : all.stream().flatMap(each -> wanted(each).stream()).toList();
    }

    private Optional<Recommendation> wanted(Recommendation recommendation) {
        if (recommendation.audiences().isEmpty()) {
            return Optional.of(recommendation);
        }
        List<Spanned<Id>> audiences = recommendation.audiences().stream()
                .filter(id -> holds(select.audiences(), id.value()))
                .toList();
        return audiences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recommendation(audiences, recommendation.text()));
    }

    private static boolean holds(List<Spanned<Id>> ids, Id id) {
        return ids.stream().anyMatch(each -> each.value().equals(id));
    }
}
