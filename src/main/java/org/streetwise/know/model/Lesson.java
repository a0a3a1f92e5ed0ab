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
import org.streetwise.know.value.Plain;
import org.streetwise.know.value.Quote;
import org.streetwise.know.value.Recommendation;
import org.streetwise.know.value.Relation;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// What one case learnt.
///
/// @param place its id's value, or its first field
/// @param theme the theme that it is printed under and counts for
/// @param alsoUnder further themes that it touches
/// @param texts what happened, what was learnt, under what conditions it works elsewhere, and all of it in short
/// @param plain the lesson in words for residents
/// @param relations how it stands to other case lessons
/// @param number the number that it keeps because readers cite it
/// @param formerly ids that it had before, which still lead to it
/// @param replacedBy the lesson that it was merged into; references to it lead there, and it is not printed itself
public record Lesson(
        Optional<Spanned<Id>> id,
        Span place,
        ProseLine title,
        Spanned<Id> theme,
        List<Spanned<Id>> alsoUnder,
        ByField<Prose> texts,
        List<Recommendation> recommendations,
        Optional<Plain> plain,
        List<Guarded<Quote>> quotes,
        LessonFacts facts,
        List<Guarded<SourceLink>> sources,
        List<Relation> relations,
        Optional<Spanned<Integer>> number,
        List<Spanned<Id>> formerly,
        Optional<Spanned<LessonKey>> replacedBy,
        Visibility visibility) {
    public Lesson {
        alsoUnder = List.copyOf(alsoUnder);
        recommendations = List.copyOf(recommendations);
        quotes = List.copyOf(quotes);
        sources = List.copyOf(sources);
        relations = List.copyOf(relations);
        formerly = List.copyOf(formerly);
    }

    /// The same lesson without its internal parts.
    Lesson withoutInternal() {
        return with(Guarded.open(quotes), Guarded.open(sources));
    }

    /// The same lesson without what would tell which neighbourhood learnt it.
    Lesson withoutTraces() {
        return with(Case.withoutTraces(quotes), Case.withoutAddresses(sources));
    }

    /// The same lesson with only what everyone may read.
    ///
    /// @param owner the case that learnt it
    public Lesson open(Case owner) {
        return owner.isAnonymous() ? withoutInternal().withoutTraces() : withoutInternal();
    }

    private Lesson with(List<Guarded<Quote>> someQuotes, List<Guarded<SourceLink>> someSources) {
        return new Lesson(
                id,
                place,
                title,
                theme,
                alsoUnder,
                texts,
                recommendations,
                plain,
                someQuotes,
                facts,
                someSources,
                relations,
                number,
                formerly,
                replacedBy,
                visibility);
    }

    /// Passes all its words to a reader.
    public void read(TextReader reader) {
        reader.line(AuthoredText.LESSON_TITLE, title);
        texts.forEach(reader::prose);
        recommendations.forEach(each -> reader.prose(AuthoredText.RECOMMENDATION, each.text()));
        plain.ifPresent(each -> each.read(AuthoredText.LESSON_PLAIN_TITLE, AuthoredText.LESSON_PLAIN, reader));
        Guarded.values(quotes).forEach(quote -> quote.readOfLesson(reader));
        Guarded.values(sources)
                .forEach(source -> reader.mention(AuthoredText.LESSON_SOURCE, source.name(), source.span()));
    }
}
