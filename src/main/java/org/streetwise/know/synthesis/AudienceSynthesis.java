package org.streetwise.know.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseWalk;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Id;

/// What lessons recommend to an audience.
///
/// @param audience absent for what is recommended to everyone
/// @param recommendations those of numbered lessons, by priority, then in the order of their lessons' numbers
/// @param ofSingleCases those that only case lessons without a number make
public record AudienceSynthesis(
        Optional<Audience> audience,
        List<SharedRecommendation> recommendations,
        List<SharedRecommendation> ofSingleCases) {
    public AudienceSynthesis {
        recommendations = List.copyOf(recommendations);
        ofSingleCases = List.copyOf(ofSingleCases);
    }

    /// A recommendation with all lessons that make it in these words.
    ///
    /// @param theme the theme of the first lesson
    /// @param numbered the numbered lessons that make it
    /// @param single the case lessons without a number that make it
    public record SharedRecommendation(
            Prose text, Optional<Integer> priority, Id theme, List<NumberedLesson> numbered, List<InCase> single) {
        public SharedRecommendation {
            numbered = List.copyOf(numbered);
            single = List.copyOf(single);
        }

        /// The words that identify it. Recommendations that differ only in white space are the same.
        public String words() {
            return ProseWalk.words(text);
        }
    }

    /// The first recommendations, if there is no room for all: those with a priority, then one of each theme in turn.
    public List<SharedRecommendation> first(int most) {
        List<SharedRecommendation> first = new ArrayList<>(recommendations.stream()
                .filter(asked -> asked.priority().isPresent())
                .toList());
        Map<Id, List<SharedRecommendation>> others = recommendations.stream()
                .filter(asked -> asked.priority().isEmpty())
                .collect(Collectors.groupingBy(SharedRecommendation::theme, LinkedHashMap::new, Collectors.toList()));
        int rounds = others.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < rounds; round++) {
            for (List<SharedRecommendation> ofTheme : others.values()) {
                if (round < ofTheme.size()) {
                    first.add(ofTheme.get(round));
                }
            }
        }
        return first.stream().limit(most).toList();
    }
}
