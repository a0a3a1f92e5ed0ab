package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.corpus.NamedSources;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.MissingPart.Kind;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Photo;
import org.streetwise.know.value.Plain;
import org.streetwise.source.SourceId;

/// Finds what a shown case still lacks.
///
/// @param untranslated files whose texts nobody has translated
record MissingInCase(Set<SourceId> untranslated) {

    /// @param shown its lessons that are shown, as they are in the programme
    /// @param numbered those of `shown` that stand alone
    List<MissingPart> of(Case each, List<Lesson> shown, List<Lesson> numbered) {
        List<MissingPart> missing = new ArrayList<>();
        switch (each.approval()) {
            case OPEN -> missing.add(MissingPart.of(Kind.APPROVAL));
            case OUTDATED -> missing.add(MissingPart.of(Kind.NEW_APPROVAL));
            case NOT_NEEDED, GIVEN -> {}
        }
        if (!each.facts().fictional() && !NamedSources.in(each)) {
            missing.add(MissingPart.of(Kind.SOURCE));
        }
        fields(each, missing);
        lessons(each, shown, missing);
        titles(
                Kind.PLAIN_LESSON,
                numbered,
                lesson -> lesson.plain().flatMap(Plain::title).isEmpty(),
                missing);
        titles(Kind.SHORT, numbered, lesson -> !lesson.texts().has(AuthoredText.LESSON_SHORT), missing);
        photos(each, missing);
        if (shown.isEmpty()) {
            missing.add(MissingPart.of(Kind.LESSONS));
        }
        if (untranslated.contains(each.place().source())) {
            missing.add(MissingPart.of(Kind.TRANSLATION));
        }
        missing.sort(Comparator.comparing(MissingPart::kind));
        return missing;
    }

    private static void fields(Case each, List<MissingPart> missing) {
        if (!each.texts().has(AuthoredText.PROFILE)) {
            missing.add(MissingPart.of(Kind.PROFILE));
        }
        if (Guarded.openValues(each.figures()).isEmpty()) {
            missing.add(MissingPart.of(Kind.FIGURES));
        }
        if (!each.texts().has(AuthoredText.APPROACH)) {
            missing.add(MissingPart.of(Kind.APPROACH));
        }
        if (each.facts().results().isEmpty()) {
            missing.add(MissingPart.of(Kind.RESULTS));
        }
        if (each.facts().partners().isEmpty()) {
            missing.add(MissingPart.of(Kind.PARTNERS));
        }
        if (!each.texts().has(AuthoredText.CASE_PLAIN)) {
            missing.add(MissingPart.of(Kind.PLAIN));
        }
    }

    private static void lessons(Case each, List<Lesson> shown, List<MissingPart> missing) {
        long quotes = shown.stream()
                .flatMap(lesson -> Guarded.openValues(lesson.quotes()).stream())
                .filter(quote -> quote.consent().isEmpty())
                .count();
        count(Kind.QUOTE_CONSENT, quotes, missing);
        titles(Kind.LESSON_ID, shown, lesson -> lesson.id().isEmpty(), missing);
        titles(
                Kind.EVIDENCE,
                shown,
                lesson -> lesson.facts().evidence().isEmpty()
                        && lesson.sources().isEmpty()
                        && each.sources().isEmpty(),
                missing);
    }

    private static void titles(Kind kind, List<Lesson> shown, Predicate<Lesson> lacking, List<MissingPart> missing) {
        List<ProseLine> titles =
                shown.stream().filter(lacking).map(Lesson::title).toList();
        if (!titles.isEmpty()) {
            missing.add(new MissingPart(kind, titles, titles.size()));
        }
    }

    /// An anonymous neighbourhood has no photos.
    private static void photos(Case each, List<MissingPart> missing) {
        if (each.upkeep().anonymous().isPresent()) {
            return;
        }
        List<Photo> photos = Guarded.openValues(each.photos());
        count(
                Kind.PHOTO_CONSENT,
                photos.stream().filter(photo -> photo.consent().isEmpty()).count(),
                missing);
        count(
                Kind.PHOTO_ALTERNATIVE,
                photos.stream().filter(photo -> photo.alternative().isEmpty()).count(),
                missing);
        count(
                Kind.PHOTO_CREDIT,
                photos.stream().filter(photo -> photo.credit().isEmpty()).count(),
                missing);
    }

    private static void count(Kind kind, long count, List<MissingPart> missing) {
        if (count > 0) {
            missing.add(new MissingPart(kind, List.of(), Math.toIntExact(count)));
        }
    }
}
