package org.streetwise.know.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Slug;
import org.streetwise.source.Span;

/// Guesses what an author meant by a name that nothing has.
record NameGuess(Names names) {

    /// The id that the author meant: they may have mistyped it, written it like a file name or in capitals, or written
    /// the thing's label.
    Optional<String> name(Index<?, ?> index, String written) {
        return index == names.lessons() ? lesson(written) : id(index, written);
    }

    private static Optional<String> id(Index<?, ?> index, String written) {
        Set<String> ids = index.places().keySet();
        Optional<String> tidy = Slug.of(written);
        return tidy.filter(ids::contains)
                .or(() -> tidy.map(index.slugs()::get))
                .or(() -> Nearest.to(written, ids))
                .or(() ->
                        Nearest.to(tidy.orElse(written), index.slugs().keySet()).map(index.slugs()::get));
    }

    /// Both halves of a lesson's key may be wrong, so this looks for the case first, then for the lesson in that case.
    private Optional<String> lesson(String written) {
        Set<String> keys = names.lessons().places().keySet();
        Optional<LessonKey> tidy = Slug.ofLesson(written);
        return tidy.map(LessonKey::toString)
                .filter(keys::contains)
                .or(() -> Nearest.to(written, keys))
                .or(() -> tidy.flatMap(key -> ofCase(key).flatMap(owner -> among(owner, key.lesson()))))
                .or(() -> tidy.flatMap(key -> only(named(key.lesson()))).map(LessonKey::toString));
    }

    private Optional<Id> ofCase(LessonKey key) {
        return names.cases()
                .find(key.caseId())
                .map(each -> each.id())
                .or(() -> id(names.cases(), key.caseId().value()).map(Id::new));
    }

    private Optional<String> among(Id owner, Id lesson) {
        TreeMap<String, String> own = new TreeMap<>();
        for (CaseLesson each : lessonsOf(owner)) {
            own.put(each.key().lesson().value(), each.key().toString());
            Slug.of(each.lesson().title().plain())
                    .ifPresent(title -> own.putIfAbsent(title, each.key().toString()));
        }
        return Nearest.to(lesson.value(), own.keySet()).map(own::get);
    }

    private List<CaseLesson> lessonsOf(Id owner) {
        return names.lessons().all().stream()
                .filter(each ->
                        each.owner().id().equals(owner) && each.lesson().id().isPresent())
                .toList();
    }

    /// The names that could be written instead. For a lesson these are the lessons of the case that its key names, if
    /// any.
    Set<String> among(Index<?, ?> index, String written) {
        Set<String> all = index.places().keySet();
        return index == names.lessons()
                ? Slug.ofLesson(written).flatMap(this::ofCase).map(this::lessonsOf).orElse(List.of()).stream()
                        .map(each -> each.key().toString())
                        .collect(Collectors.toCollection(TreeSet::new))
                : all;
    }

    /// The case whose id or label this is, when both are written as ids.
    Optional<Case> caseNamed(String written) {
        return Slug.of(written)
                .map(Id::new)
                .flatMap(id -> names.cases()
                        .find(id)
                        .or(() -> Optional.ofNullable(names.cases().slugs().get(id.value()))
                                .flatMap(each -> names.cases().find(new Id(each)))));
    }

    /// The case lessons with this id. If the case that holds the reference has one, only that.
    List<LessonKey> lessonsNamed(String written, Span place) {
        List<LessonKey> found = Slug.of(written).map(Id::new).map(this::named).orElse(List.of());
        List<LessonKey> own = found.stream()
                .filter(key -> names.cases()
                        .find(key.caseId())
                        .filter(each -> each.place().source().equals(place.source()))
                        .isPresent())
                .toList();
        return own.isEmpty() ? found : own;
    }

    private List<LessonKey> named(Id lesson) {
        return names.lessons().all().stream()
                .map(CaseLesson::key)
                .filter(key -> key.lesson().equals(lesson))
                .toList();
    }

    private static <T> Optional<T> only(List<T> list) {
        return list.size() == 1 ? Optional.of(list.getFirst()) : Optional.empty();
    }
}
