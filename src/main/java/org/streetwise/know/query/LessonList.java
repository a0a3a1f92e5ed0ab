package org.streetwise.know.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.corpus.LessonSubject;
import org.streetwise.know.model.Review;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.query.LessonsWithCarriers.Gathered;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.TextReader;

/// The lessons of a programme that an editor asks for. Lessons that were merged into others are left out.
public final class LessonList {
    private final List<Corpus> corpora;
    private final Corpus corpus;
    private final LessonFilter filter;
    private final LessonsWithCarriers gathering;

    private LessonList(List<Corpus> corpora, LessonFilter filter) {
        this.corpora = corpora;
        this.corpus = corpora.getFirst();
        this.filter = filter;
        this.gathering = new LessonsWithCarriers(corpus);
    }

    /// The lessons by number. Case lessons that carry streetwise lessons follow the first one that they carry; internal
    /// ones come last.
    ///
    /// @param corpora the programme in its own language, then in others, whose words are searched too
    public static List<ListedLesson> of(List<Corpus> corpora, LessonFilter filter) {
        return new LessonList(corpora, filter).lessons();
    }

    private List<ListedLesson> lessons() {
        List<ListedLesson> found = new ArrayList<>();
        gathering.all().stream().filter(this::isWanted).forEach(each -> found.add(listed(each)));
        corpus.lessons().stream()
                .filter(each -> each.lesson().replacedBy().isEmpty())
                .filter(this::isWanted)
                .forEach(each -> found.add(listed(each)));
        found.sort(Comparator.comparingInt(this::rank));
        return List.copyOf(found);
    }

    private int rank(ListedLesson lesson) {
        OptionalInt behind = lesson.carries().stream()
                .flatMapToInt(id -> corpus.numbers().streetwise(id).stream())
                .min();
        return 2 * lesson.number().orElse(behind.orElse(Integer.MAX_VALUE / 2 - 1))
                + (lesson.number().isPresent() ? 0 : 1);
    }

    private ListedLesson listed(Gathered gathered) {
        StreetwiseLesson lesson = gathered.lesson();
        return new ListedLesson(
                corpus.numbers().streetwise(lesson.id().value()),
                new LessonName.Streetwise(lesson.id().value()),
                true,
                lesson.title().plain(),
                gathered.theme().id().value(),
                List.of(),
                false,
                gathered.subject(),
                LessonTexts.of(gathered, corpus),
                Strength.of(gathered.carriers()),
                open(gathered.carriers(), each -> each.owner().id()),
                open(gathered.carriers(), CaseLesson::key),
                open(gathered.differing(), CaseLesson::key),
                List.of(),
                lesson.id().span());
    }

    private ListedLesson listed(CaseLesson each) {
        return new ListedLesson(
                corpus.numbers().alone(each.key()),
                new LessonName.OfCase(each.key()),
                each.isNamed(),
                each.lesson().title().plain(),
                theme(each.lesson().theme().value()),
                each.lesson().alsoUnder().stream().map(id -> theme(id.value())).toList(),
                !LessonsWithCarriers.isOpen(each),
                LessonSubject.of(each.lesson().theme().value(), each),
                LessonTexts.of(each, corpus),
                Strength.of(each),
                List.of(each.owner().id()),
                List.of(),
                List.of(),
                gathering.restingOn(each.key()).stream()
                        .map(gathered -> gathered.lesson().id().value())
                        .toList(),
                each.lesson().place());
    }

    /// Applies a function to the lessons that may be printed. Returns each result once.
    private static <T> List<T> open(List<CaseLesson> lessons, Function<CaseLesson, T> asked) {
        return lessons.stream()
                .filter(LessonsWithCarriers::isOpen)
                .map(asked)
                .distinct()
                .toList();
    }

    private boolean isWanted(Gathered gathered) {
        StreetwiseLesson lesson = gathered.lesson();
        return filter.streetwise().orElse(true)
                && holds(filter.themes(), Stream.of(gathered.theme().id().value()))
                && holds(
                        filter.cases(),
                        Stream.concat(gathered.carriers().stream(), gathered.differing().stream())
                                .map(each -> each.owner().id()))
                && isOn(gathered.subject())
                && carriersAreWanted(gathered.carriers())
                && corpora.stream()
                        .anyMatch(words -> words.streetwise(lesson.id().value())
                                .filter(told -> filter.words().occur(visitor -> told.read(TextReader.inlines(visitor))))
                                .isPresent());
    }

    private boolean isWanted(CaseLesson each) {
        return !filter.streetwise().orElse(false)
                && holds(filter.themes(), themes(each))
                && holds(filter.cases(), Stream.of(each.owner().id()))
                && isOn(LessonSubject.of(each.lesson().theme().value(), each))
                && carriersAreWanted(List.of(each))
                && corpora.stream()
                        .anyMatch(words -> words.lesson(each.key())
                                .filter(told -> filter.words()
                                        .occur(visitor -> told.lesson().read(TextReader.inlines(visitor))))
                                .isPresent());
    }

    private boolean carriersAreWanted(Collection<CaseLesson> carriers) {
        return holds(filter.outcomes(), carriers.stream().flatMap(each -> each.lesson().facts().outcome().stream()))
                && holds(filter.review(), carriers.stream().map(each -> review(each)));
    }

    private static Review.Status review(CaseLesson each) {
        return each.owner().upkeep().review().map(Review::status).orElse(Review.Status.DRAFT);
    }

    private Stream<Id> themes(CaseLesson each) {
        return Stream.concat(Stream.of(each.lesson().theme()), each.lesson().alsoUnder().stream())
                .map(id -> theme(id.value()));
    }

    private Id theme(Id id) {
        return corpus.theme(id).map(theme -> theme.id().value()).orElse(id);
    }

    /// Whether a lesson is about what the filter asks for. Editions select by the same rule.
    private boolean isOn(LessonSubject subject) {
        return (filter.audiences().isEmpty() || subject.concerns(filter.audiences()))
                && holds(filter.phases(), subject.phases().stream())
                && holds(filter.evidence(), subject.evidence().stream());
    }

    private static <T> boolean holds(Set<T> wanted, Stream<T> found) {
        return wanted.isEmpty() || found.anyMatch(wanted::contains);
    }
}
