package org.streetwise.know.model;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.ByField;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.TextReader;
import org.streetwise.source.Spanned;

/// A subject that lessons are gathered under.
///
/// @param inText as a sentence names it: "Over *regie en organisatie* is …"
/// @param texts its introduction, how the cases agree and differ, what it means for others
/// @param plain what it is about, in words for residents that end a sentence
/// @param formerly ids that it had before, which still lead to it
public record Theme(
        Spanned<Id> id,
        ProseLine title,
        String inText,
        ByField<Prose> texts,
        Optional<ProseLine> plain,
        List<StreetwiseLesson> lessons,
        List<Spanned<Id>> formerly) {
    public Theme {
        lessons = List.copyOf(lessons);
        formerly = List.copyOf(formerly);
    }

    /// Passes all its words to a reader, including those of its streetwise lessons.
    public void read(TextReader reader) {
        reader.line(AuthoredText.THEME_TITLE, title);
        reader.words(AuthoredText.THEME_IN_TEXT, inText, id.span());
        texts.forEach(reader::prose);
        plain.ifPresent(line -> reader.line(AuthoredText.THEME_PLAIN, line));
        lessons.forEach(lesson -> lesson.read(reader));
    }
}
