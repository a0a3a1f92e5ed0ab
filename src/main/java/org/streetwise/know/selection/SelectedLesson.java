package org.streetwise.know.selection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

/// A case lesson that an edition shows.
///
/// @param number its own, if it carries no streetwise lesson of the programme and the edition selects its subject; a
///     lesson without one is printed with its neighbourhood
/// @param alsoUnder further themes that it touches
/// @param texts what happened, what was learnt, under what conditions it works elsewhere, and all of it in short
/// @param plain the lesson in words for residents
/// @param quotes only those whose speaker consented
/// @param relations only to lessons that the edition shows too
public record SelectedLesson(
        LessonKey key,
        OptionalInt number,
        ProseLine title,
        Id theme,
        List<Id> alsoUnder,
        ByField<Prose> texts,
        List<Recommendation> recommendations,
        Optional<Plain> plain,
        List<Quote> quotes,
        LessonFacts facts,
        List<SourceLink> sources,
        List<Related> relations) {

    /// Its relation to another lesson.
    public record Related(Relation.Kind kind, LessonKey lesson) {}

    SelectedLesson withRelations(List<Related> others) {
        return new SelectedLesson(
                key, number, title, theme, alsoUnder, texts, recommendations, plain, quotes, facts, sources, others);
    }

    /// One of its long texts.
    public Optional<Prose> text(AuthoredText field) {
        return texts.get(field);
    }

    /// Passes all its words to a reader.
    public void read(TextReader reader) {
        reader.line(AuthoredText.LESSON_TITLE, title);
        texts.forEach(reader::prose);
        recommendations.forEach(each -> reader.prose(AuthoredText.RECOMMENDATION, each.text()));
        plain.ifPresent(each -> each.read(AuthoredText.LESSON_PLAIN_TITLE, AuthoredText.LESSON_PLAIN, reader));
        quotes.forEach(quote -> quote.readOfLesson(reader));
        sources.forEach(source -> reader.mention(AuthoredText.LESSON_SOURCE, source.name(), source.span()));
    }
}
