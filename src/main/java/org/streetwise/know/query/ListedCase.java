package org.streetwise.know.query;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.model.Review;
import org.streetwise.know.value.Budget;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Stage;
import org.streetwise.source.Language;
import org.streetwise.source.Span;

/// A neighbourhood's file as editors see it. Only what may be printed is counted.
///
/// @param alias what print calls an anonymous neighbourhood
/// @param isInternal whether nothing of it is printed
/// @param carried how many streetwise lessons rest on its lessons
/// @param figures how many have a known amount; secret ones don't
/// @param numbers the figures that may be printed, secret ones too
/// @param checked when its facts were last looked at
/// @param languages that its texts can be read in, its own first
/// @param sources those that it lists itself, then those that its texts cite
public record ListedCase(
        Id id,
        String municipality,
        String neighbourhood,
        Optional<String> region,
        Optional<String> country,
        Optional<String> alias,
        boolean isInternal,
        Optional<Stage> stage,
        int lessons,
        int carried,
        int figures,
        List<KeyFigure> numbers,
        Optional<Budget> budget,
        int photos,
        Optional<Review> review,
        Optional<PartialDate> checked,
        List<Language> languages,
        List<ListedSource> sources,
        Span place) {
    public ListedCase {
        languages = List.copyOf(languages);
        numbers = List.copyOf(numbers);
        sources = List.copyOf(sources);
    }
}
