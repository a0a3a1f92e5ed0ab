package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Recommendation;

/// A theme with the streetwise lessons that an edition shows.
///
/// @param inText as a sentence names it
public record SelectedTheme(
        Id id,
        ProseLine title,
        String inText,
        Optional<Prose> introduction,
        Optional<Prose> comparison,
        Optional<Prose> meaning,
        List<Gathered> lessons) {

    /// A streetwise lesson.
    ///
    /// @param carriedBy only lessons that the edition shows too
    /// @param differs likewise
    /// @param plain the lesson told to residents
    /// @param authors whether the authors answer for it, and no case
    public record Gathered(
            Id id,
            int number,
            ProseLine title,
            Prose text,
            List<LessonKey> carriedBy,
            List<Differing> differs,
            List<Recommendation> recommendations,
            Optional<Plain> plain,
            boolean authors) {}

    /// A case lesson that says otherwise, with its author's reason.
    public record Differing(LessonKey lesson, Optional<Prose> because) {}
}
