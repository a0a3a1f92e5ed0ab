package org.streetwise.know.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.synthesis.AudienceSynthesis.SharedRecommendation;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Recommendation;

/// Gathers recommendations by audience. The same words are said once, with all lessons that say them.
final class AudienceGathering {
    private static final Comparator<SharedRecommendation> BY_PRIORITY =
            Comparator.comparingInt(asked -> asked.priority().orElse(Integer.MAX_VALUE));

    private final Map<Optional<Id>, Map<String, Words>> asked = new LinkedHashMap<>();
    private final Map<Id, Audience> byId;

    /// A recommendation with the lessons that were gathered so far.
    private static final class Words {
        private final Prose text;
        private final Id theme;
        private Optional<Integer> priority = Optional.empty();
        private final List<NumberedLesson> numbered = new ArrayList<>();
        private final List<InCase> single = new ArrayList<>();

        Words(Prose text, Id theme) {
            this.text = text;
            this.theme = theme;
        }

        void add(Recommendation recommendation) {
            priority = priority.isEmpty()
                    ? recommendation.priority()
                    : recommendation
                            .priority()
                            .map(other -> Math.min(other, priority.get()))
                            .or(() -> priority);
        }

        /// Adds a lesson once, even if it makes the same recommendation twice.
        static <T> void add(T lesson, List<T> lessons) {
            if (lessons.isEmpty() || !lessons.getLast().equals(lesson)) {
                lessons.add(lesson);
            }
        }

        SharedRecommendation asked() {
            return new SharedRecommendation(text, priority, theme, numbered, single);
        }
    }

    /// @param audiences in the programme's order
    AudienceGathering(List<Audience> audiences) {
        asked.put(Optional.empty(), new LinkedHashMap<>());
        audiences.forEach(audience -> asked.put(Optional.of(audience.id().value()), new LinkedHashMap<>()));
        byId = audiences.stream()
                .collect(Collectors.toMap(audience -> audience.id().value(), audience -> audience));
    }

    /// Recommendations to everyone come first; audiences without any are left out.
    List<AudienceSynthesis> gather(List<SelectedCase> cases, List<NumberedLesson> numbered, Map<Integer, Id> themes) {
        for (NumberedLesson lesson : numbered) {
            Id theme = Objects.requireNonNull(themes.get(lesson.number()), "numbered lessons are of themes");
            recommendations(lesson).forEach(each -> add(each, theme).forEach(said -> Words.add(lesson, said.numbered)));
        }
        for (SelectedCase place : cases) {
            for (SelectedLesson lesson : place.lessons()) {
                if (lesson.number().isEmpty()) {
                    InCase single = new InCase(place, lesson);
                    lesson.recommendations()
                            .forEach(each -> add(each, lesson.theme()).forEach(said -> Words.add(single, said.single)));
                }
            }
        }
        List<AudienceSynthesis> audiences = new ArrayList<>();
        asked.forEach((audience, gathered) -> {
            if (!gathered.isEmpty()) {
                audiences.add(of(audience, gathered.values()));
            }
        });
        return audiences;
    }

    private AudienceSynthesis of(Optional<Id> audience, Collection<Words> gathered) {
        List<SharedRecommendation> all = gathered.stream().map(Words::asked).toList();
        return new AudienceSynthesis(
                audience.map(byId::get),
                all.stream()
                        .filter(each -> !each.numbered().isEmpty())
                        .sorted(BY_PRIORITY)
                        .toList(),
                all.stream()
                        .filter(each -> each.numbered().isEmpty())
                        .sorted(BY_PRIORITY)
                        .toList());
    }

    /// Adds a recommendation to each of its audiences.
    private List<Words> add(Recommendation recommendation, Id theme) {
        List<Optional<Id>> audiences = recommendation.audiences().isEmpty()
                ? List.of(Optional.empty())
                : recommendation.audiences().stream()
                        .map(each -> Optional.of(each.value()))
                        .toList();
        String words = ProseWalk.words(recommendation.text());
        List<Words> added = new ArrayList<>();
        for (Optional<Id> audience : audiences) {
            Words said = Objects.requireNonNull(asked.get(audience), "references are resolved")
                    .computeIfAbsent(words, _ -> new Words(recommendation.text(), theme));
            said.add(recommendation);
            added.add(said);
        }
        return added;
    }

    private static List<Recommendation> recommendations(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered -> gathered.lesson().recommendations();
            case Alone(_, var inCase) -> inCase.lesson().recommendations();
        };
    }
}
