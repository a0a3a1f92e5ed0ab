package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.model.Theme;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.selection.Lack.Kind;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Plain;
import org.streetwise.source.SourceId;

/// Finds what a shown theme still lacks.
final class ThemeLacks {
    private final Set<SourceId> untranslated;

    /// @param untranslated files whose texts nobody has translated
    ThemeLacks(Set<SourceId> untranslated) {
        this.untranslated = untranslated;
    }

    /// @param learnt whether there are lessons about it
    List<Lack> of(Theme theme, SelectedTheme shown, boolean learnt) {
        List<Lack> lacks = new ArrayList<>();
        if (!learnt) {
            return List.of(Lack.of(Kind.LESSONS));
        }
        if (!theme.texts().has(AuthoredText.INTRODUCTION)) {
            lacks.add(Lack.of(Kind.INTRODUCTION));
        }
        if (!theme.texts().has(AuthoredText.COMPARISON)) {
            lacks.add(Lack.of(Kind.COMPARISON));
        }
        if (!theme.texts().has(AuthoredText.MEANING)) {
            lacks.add(Lack.of(Kind.MEANING));
        }
        titles(Kind.RECOMMENDATION, shown, lesson -> lesson.recommendations().isEmpty(), lacks);
        titles(
                Kind.PLAIN_LESSON,
                shown,
                lesson -> lesson.plain().flatMap(Plain::title).isEmpty(),
                lacks);
        titles(Kind.SHORT, shown, lesson -> !lesson.texts().has(AuthoredText.STREETWISE_SHORT), lacks);
        if (untranslated.contains(theme.id().span().source())) {
            lacks.add(Lack.of(Kind.TRANSLATION));
        }
        return lacks;
    }

    private static void titles(
            Kind kind, SelectedTheme theme, Predicate<SelectedTheme.Gathered> lacking, List<Lack> lacks) {
        List<ProseLine> titles = theme.lessons().stream()
                .filter(lacking)
                .map(SelectedTheme.Gathered::title)
                .toList();
        if (!titles.isEmpty()) {
            lacks.add(new Lack(kind, titles, titles.size()));
        }
    }
}
