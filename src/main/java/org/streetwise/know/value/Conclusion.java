package org.streetwise.know.value;

import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// What the programme as a whole has shown.
///
/// @param lessons the lessons that it rests on; none if it is quoted
/// @param sources the sources that it is quoted from
public record Conclusion(Prose text, List<Spanned<LessonName>> lessons, List<SourceLink> sources) {
    public Conclusion {
        lessons = List.copyOf(lessons);
        sources = List.copyOf(sources);
    }

    /// Passes its words to a reader.
    public void read(TextReader reader) {
        reader.prose(AuthoredText.CONCLUSION, text);
        sources.forEach(source -> reader.mention(AuthoredText.CONCLUSION_SOURCE, source.name(), source.span()));
    }
}
