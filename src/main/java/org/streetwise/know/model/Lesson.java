package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
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
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// What one case learnt.
///
/// @param place its id's value, or its first field
/// @param theme that it is printed under and counts for
/// @param alsoUnder further themes that it touches
/// @param joins the tasks that it joins
/// @param transfer under what conditions it works elsewhere
/// @param plain the lesson told to residents
/// @param relations how it stands to other case lessons
/// @param formerly ids that it had before, which still lead to it
/// @param replacedBy the lesson that it was merged into, where references to it lead now; it is not printed itself
public record Lesson(
        Optional<Spanned<Id>> id,
        Span place,
        ProseLine title,
        Spanned<Id> theme,
        List<Spanned<Id>> alsoUnder,
        Optional<Prose> happened,
        Optional<Prose> learnt,
        List<Recommendation> recommendations,
        Optional<Prose> transfer,
        Optional<Plain> plain,
        List<Guarded<Quote>> quotes,
        Optional<Evidence> evidence,
        Optional<Outcome> outcome,
        List<Spanned<Id>> joins,
        List<Spanned<Id>> strategies,
        Optional<Spanned<Id>> phase,
        List<Guarded<SourceLink>> sources,
        List<Relation> relations,
        List<Spanned<Id>> formerly,
        Optional<Spanned<LessonKey>> replacedBy,
        Visibility visibility) {
    public Lesson {
        alsoUnder = List.copyOf(alsoUnder);
        recommendations = List.copyOf(recommendations);
        quotes = List.copyOf(quotes);
        joins = List.copyOf(joins);
        strategies = List.copyOf(strategies);
        sources = List.copyOf(sources);
        relations = List.copyOf(relations);
        formerly = List.copyOf(formerly);
    }
}
