package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.MissingPart.Kind;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Plain;
import org.streetwise.source.SourceId;

/// Finds what a shown theme still lacks.
///
/// @param untranslated files whose texts nobody has translated
record MissingInTheme(Set<SourceId> untranslated) {

    /// @param learnt whether there are lessons about it
    List<MissingPart> of(Theme theme, SelectedTheme shown, boolean learnt) {
        List<MissingPart> missing = new ArrayList<>();
        if (!learnt) {
            return List.of(MissingPart.of(Kind.LESSONS));
        }
        if (!theme.texts().has(AuthoredText.INTRODUCTION)) {
            missing.add(MissingPart.of(Kind.INTRODUCTION));
        }
        if (!theme.texts().has(AuthoredText.COMPARISON)) {
            missing.add(MissingPart.of(Kind.COMPARISON));
        }
        if (!theme.texts().has(AuthoredText.MEANING)) {
            missing.add(MissingPart.of(Kind.MEANING));
        }
        titles(Kind.RECOMMENDATION, shown, lesson -> lesson.recommendations().isEmpty(), missing);
        titles(
                Kind.PLAIN_LESSON,
                shown,
                lesson -> lesson.plain().flatMap(Plain::title).isEmpty(),
                missing);
        titles(Kind.SHORT, shown, lesson -> !lesson.texts().has(AuthoredText.STREETWISE_SHORT), missing);
        if (untranslated.contains(theme.id().span().source())) {
            missing.add(MissingPart.of(Kind.TRANSLATION));
        }
        return missing;
    }

    private static void titles(
            Kind kind, SelectedTheme theme, Predicate<SelectedTheme.Gathered> lacking, List<MissingPart> missing) {
        List<ProseLine> titles = theme.lessons().stream()
                .filter(lacking)
                .map(SelectedTheme.Gathered::title)
                .toList();
        if (!titles.isEmpty()) {
            missing.add(new MissingPart(kind, titles, titles.size()));
        }
    }
}
