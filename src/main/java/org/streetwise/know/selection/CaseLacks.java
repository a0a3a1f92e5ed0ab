package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.streetwise.know.corpus.NamedSources;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Lack.Kind;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Photo;
import org.streetwise.know.value.Plain;
import org.streetwise.source.SourceId;

/// Finds what a shown case still lacks.
final class CaseLacks {
    private final Set<SourceId> untranslated;

    /// @param untranslated files whose texts nobody has translated
    CaseLacks(Set<SourceId> untranslated) {
        this.untranslated = untranslated;
    }

    /// @param shown its lessons that are shown, as they are in the programme
    /// @param numbered those of `shown` that stand alone
    List<Lack> of(Case each, List<Lesson> shown, List<Lesson> numbered) {
        List<Lack> lacks = new ArrayList<>();
        switch (each.approval()) {
            case OPEN -> lacks.add(Lack.of(Kind.APPROVAL));
            case OUTDATED -> lacks.add(Lack.of(Kind.NEW_APPROVAL));
            case NOT_NEEDED, GIVEN -> {}
        }
        if (!each.facts().fictional() && !NamedSources.in(each)) {
            lacks.add(Lack.of(Kind.SOURCE));
        }
        fields(each, lacks);
        lessons(each, shown, lacks);
        titles(
                Kind.PLAIN_LESSON,
                numbered,
                lesson -> lesson.plain().flatMap(Plain::title).isEmpty(),
                lacks);
        titles(Kind.SHORT, numbered, lesson -> !lesson.texts().has(AuthoredText.LESSON_SHORT), lacks);
        photos(each, lacks);
        if (shown.isEmpty()) {
            lacks.add(Lack.of(Kind.LESSONS));
        }
        if (untranslated.contains(each.place().source())) {
            lacks.add(Lack.of(Kind.TRANSLATION));
        }
        lacks.sort(Comparator.comparing(Lack::kind));
        return lacks;
    }

    private static void fields(Case each, List<Lack> lacks) {
        if (!each.texts().has(AuthoredText.PROFILE)) {
            lacks.add(Lack.of(Kind.PROFILE));
        }
        if (open(each.figures()).findAny().isEmpty()) {
            lacks.add(Lack.of(Kind.FIGURES));
        }
        if (!each.texts().has(AuthoredText.APPROACH)) {
            lacks.add(Lack.of(Kind.APPROACH));
        }
        if (each.facts().results().isEmpty()) {
            lacks.add(Lack.of(Kind.RESULTS));
        }
        if (each.facts().partners().isEmpty()) {
            lacks.add(Lack.of(Kind.PARTNERS));
        }
        if (!each.texts().has(AuthoredText.CASE_PLAIN)) {
            lacks.add(Lack.of(Kind.PLAIN));
        }
    }

    private static void lessons(Case each, List<Lesson> shown, List<Lack> lacks) {
        long quotes = shown.stream()
                .flatMap(lesson -> open(lesson.quotes()))
                .filter(quote -> quote.consent().isEmpty())
                .count();
        count(Kind.QUOTE_CONSENT, quotes, lacks);
        titles(Kind.LESSON_ID, shown, lesson -> lesson.id().isEmpty(), lacks);
        titles(
                Kind.EVIDENCE,
                shown,
                lesson -> lesson.facts().evidence().isEmpty()
                        && lesson.sources().isEmpty()
                        && each.sources().isEmpty(),
                lacks);
    }

    private static void titles(Kind kind, List<Lesson> shown, Predicate<Lesson> lacking, List<Lack> lacks) {
        List<ProseLine> titles =
                shown.stream().filter(lacking).map(Lesson::title).toList();
        if (!titles.isEmpty()) {
            lacks.add(new Lack(kind, titles, titles.size()));
        }
    }

    /// An anonymous neighbourhood has no photos.
    private static void photos(Case each, List<Lack> lacks) {
        if (each.upkeep().anonymous().isPresent()) {
            return;
        }
        List<Photo> photos = open(each.photos()).toList();
        count(
                Kind.PHOTO_CONSENT,
                photos.stream().filter(photo -> photo.consent().isEmpty()).count(),
                lacks);
        count(
                Kind.PHOTO_ALTERNATIVE,
                photos.stream().filter(photo -> photo.alternative().isEmpty()).count(),
                lacks);
        count(
                Kind.PHOTO_CREDIT,
                photos.stream().filter(photo -> photo.credit().isEmpty()).count(),
                lacks);
    }

    private static void count(Kind kind, long count, List<Lack> lacks) {
        if (count > 0) {
            lacks.add(new Lack(kind, List.of(), Math.toIntExact(count)));
        }
    }

    private static <T> Stream<T> open(List<Guarded<T>> guarded) {
        return guarded.stream()
                .filter(each -> each.visibility() == Visibility.PUBLIC)
                .map(Guarded::value);
    }
}
