package org.streetwise.know.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.TextReader;

/// The themes of a programme.
public final class ThemeList {
    private ThemeList() {}

    /// The themes in the programme's order.
    ///
    /// @param corpora the programme in its own language, then in others, whose words are searched too
    /// @param themes only these; empty for all
    /// @param words that must occur in their texts or those of their streetwise lessons
    public static List<ListedTheme> of(List<Corpus> corpora, Set<Id> themes, SearchedWords words) {
        return wanted(corpora, themes, words)
                .map(each -> listed(each, corpora.getFirst()))
                .toList();
    }

    /// What is missing in each of these themes.
    public static List<Gap> gaps(List<Corpus> corpora, Set<Id> themes, SearchedWords words) {
        Gaps gaps = new Gaps(corpora);
        return wanted(corpora, themes, words)
                .flatMap(each -> gaps.of(each).stream())
                .toList();
    }

    private static Stream<ThemeContents> wanted(List<Corpus> corpora, Set<Id> themes, SearchedWords words) {
        return ThemeContents.of(corpora.getFirst()).stream()
                .filter(each ->
                        themes.isEmpty() || themes.contains(each.theme().id().value()))
                .filter(each -> corpora.stream()
                        .flatMap(told -> told.theme(each.theme().id().value()).stream())
                        .anyMatch(told -> words.occur(visitor -> told.read(TextReader.inlines(visitor)))));
    }

    private static ListedTheme listed(ThemeContents contents, Corpus corpus) {
        return new ListedTheme(
                contents.theme().id().value(),
                contents.theme().title().plain(),
                contents.learnt().size(),
                (int) contents.learnt().stream()
                        .map(each -> each.owner().id())
                        .distinct()
                        .count(),
                contents.gathered().size() + contents.alone().size(),
                contents.alone().size(),
                recommendations(contents.recommendations(), corpus),
                contents.theme().id().span());
    }

    private static Map<Optional<Id>, Integer> recommendations(List<Recommendation> all, Corpus corpus) {
        Map<Optional<Id>, Integer> counts = new LinkedHashMap<>();
        counts.put(Optional.empty(), 0);
        corpus.programme()
                .vocabulary()
                .audiences()
                .forEach(audience -> counts.put(Optional.of(audience.id().value()), 0));
        for (Recommendation each : all) {
            if (each.audiences().isEmpty()) {
                counts.merge(Optional.empty(), 1, Integer::sum);
            }
            each.audiences().forEach(id -> counts.computeIfPresent(Optional.of(id.value()), (_, count) -> count + 1));
        }
        return Collections.unmodifiableMap(counts);
    }
}
