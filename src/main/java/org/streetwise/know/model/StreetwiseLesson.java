package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonFacts;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Origin;
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A lesson over cases, written by an editor.
///
/// @param texts what the cases show together, also in short
/// @param carriedBy the case lessons that it rests on
/// @param carriers where the list of them stands; the lesson's own place if there is none
/// @param withoutCase ids in `carriedBy` or `differs` that don't name their case, which is an error: they lead nowhere
/// @param whole whether all that it names in `carriedBy` and `differs` could be read
/// @param plain the lesson in words for residents
/// @param origin who answers for it
/// @param facts what its author says of the lesson as a whole; what is missing there comes from its carriers
/// @param number the number that it keeps because readers cite it
/// @param formerly ids that it had before, which still lead to it
/// @param replacedBy the streetwise lesson that it was merged into; it is not printed itself
public record StreetwiseLesson(
        Spanned<Id> id,
        ProseLine title,
        ByField<Prose> texts,
        List<Spanned<LessonKey>> carriedBy,
        Span carriers,
        List<Differing> differs,
        List<Spanned<Id>> withoutCase,
        boolean whole,
        List<Recommendation> recommendations,
        Optional<Plain> plain,
        LessonFacts facts,
        List<Guarded<SourceLink>> sources,
        Origin origin,
        Optional<Spanned<Integer>> number,
        List<Spanned<Id>> formerly,
        Optional<Spanned<Id>> replacedBy) {
    public StreetwiseLesson {
        carriedBy = List.copyOf(carriedBy);
        differs = List.copyOf(differs);
        withoutCase = List.copyOf(withoutCase);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
        formerly = List.copyOf(formerly);
    }

    /// Passes all its words to a reader.
    public void read(TextReader reader) {
        reader.line(AuthoredText.STREETWISE_TITLE, title);
        texts.forEach(reader::prose);
        differs.forEach(each -> each.because().ifPresent(text -> reader.prose(AuthoredText.BECAUSE, text)));
        recommendations.forEach(each -> reader.prose(AuthoredText.STREETWISE_RECOMMENDATION, each.text()));
        plain.ifPresent(each -> each.read(AuthoredText.STREETWISE_PLAIN_TITLE, AuthoredText.STREETWISE_PLAIN, reader));
        Guarded.values(sources)
                .forEach(source -> reader.mention(AuthoredText.STREETWISE_SOURCE, source.name(), source.span()));
    }

    /// A case lesson that says otherwise.
    ///
    /// @param because the author's explanation
    public record Differing(Spanned<LessonKey> lesson, Optional<Prose> because) {}
}
