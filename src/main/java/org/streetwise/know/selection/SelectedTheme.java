package org.streetwise.know.selection;

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

/// A theme with the streetwise lessons that an edition shows.
///
/// @param inText as a sentence names it
/// @param texts its introduction, how the cases agree and differ, what it means for others
/// @param plain what it is about, in words for residents that end a sentence
/// @param all how many numbered lessons it has in the whole programme
public record SelectedTheme(
        Id id,
        ProseLine title,
        String inText,
        ByField<Prose> texts,
        Optional<ProseLine> plain,
        List<Gathered> lessons,
        int all) {
    /// Whether its authors wrote more about it than its name.
    public boolean hasTexts() {
        return texts.has(AuthoredText.INTRODUCTION)
                || texts.has(AuthoredText.COMPARISON)
                || texts.has(AuthoredText.MEANING);
    }

    /// Passes all its words to a reader, including those of its streetwise lessons.
    public void read(TextReader reader) {
        readOwn(reader);
        lessons.forEach(lesson -> lesson.read(reader));
    }

    /// Passes its words to a reader, except those of its streetwise lessons.
    public void readOwn(TextReader reader) {
        reader.line(AuthoredText.THEME_TITLE, title);
        texts.forEach(reader::prose);
        plain.ifPresent(line -> reader.line(AuthoredText.THEME_PLAIN, line));
    }

    /// A streetwise lesson.
    ///
    /// @param carriedBy only lessons that the edition shows too
    /// @param differs likewise
    /// @param plain the lesson in words for residents
    /// @param facts what its author says of the lesson as a whole
    /// @param origin who answers for it
    public record Gathered(
            Id id,
            int number,
            ProseLine title,
            ByField<Prose> texts,
            List<LessonKey> carriedBy,
            List<Differing> differs,
            List<Recommendation> recommendations,
            Optional<Plain> plain,
            LessonFacts facts,
            List<SourceLink> sources,
            Origin origin) {
        /// Passes all its words to a reader.
        public void read(TextReader reader) {
            reader.line(AuthoredText.STREETWISE_TITLE, title);
            texts.forEach(reader::prose);
            differs.forEach(each -> each.because().ifPresent(text -> reader.prose(AuthoredText.BECAUSE, text)));
            recommendations.forEach(each -> reader.prose(AuthoredText.STREETWISE_RECOMMENDATION, each.text()));
            plain.ifPresent(
                    each -> each.read(AuthoredText.STREETWISE_PLAIN_TITLE, AuthoredText.STREETWISE_PLAIN, reader));
            sources.forEach(source -> reader.mention(AuthoredText.STREETWISE_SOURCE, source.name(), source.span()));
        }

        /// Whether the authors drew it themselves, and no case carries it.
        public boolean isOfAuthors() {
            return origin == Origin.AUTHORS && carriedBy.isEmpty();
        }

        /// Whether it comes from publications, even if cases carry it too.
        public boolean isOfLiterature() {
            return origin == Origin.LITERATURE;
        }
    }

    /// A case lesson that says otherwise, with its author's reason.
    public record Differing(LessonKey lesson, Optional<Prose> because) {}
}
