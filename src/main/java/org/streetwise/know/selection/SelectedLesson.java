package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.Outcome;
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.Relation;
import org.streetwise.know.value.SourceLink;

/// A case lesson that an edition shows.
///
/// @param number its own, where no streetwise lesson of the programme carries it and the edition has its theme; a
///     lesson without is printed with its neighbourhood
/// @param alsoUnder further themes that it touches
/// @param plain the lesson told to residents
/// @param quotes only those whose speaker consented
/// @param joins the tasks that it joins
/// @param relations only to lessons that the edition shows too
public record SelectedLesson(
        LessonKey key,
        OptionalInt number,
        ProseLine title,
        Id theme,
        List<Id> alsoUnder,
        Optional<Prose> happened,
        Optional<Prose> learnt,
        List<Recommendation> recommendations,
        Optional<Prose> transfer,
        Optional<Plain> plain,
        List<Quote> quotes,
        Optional<Evidence> evidence,
        Optional<Outcome> outcome,
        List<Id> joins,
        List<Id> strategies,
        Optional<Id> phase,
        List<SourceLink> sources,
        List<Related> relations) {

    /// How it stands to another lesson.
    public record Related(Relation.Kind kind, LessonKey lesson) {}

    SelectedLesson withRelations(List<Related> others) {
        return new SelectedLesson(
                key,
                number,
                title,
                theme,
                alsoUnder,
                happened,
                learnt,
                recommendations,
                transfer,
                plain,
                quotes,
                evidence,
                outcome,
                joins,
                strategies,
                phase,
                sources,
                others);
    }
}
