package org.streetwise.know.selection;

import java.util.List;
import java.util.SortedSet;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.LessonName;
import org.streetwise.know.value.SourceLink;
import org.streetwise.know.value.TextReader;

/// What the programme as a whole has shown.
///
/// @param lessons the shown lessons that it rests on
/// @param numbers the numbers of all lessons that it rests on, which are the same in every edition
/// @param sources the sources that it is quoted from, if it is not the programme's own
public record SelectedConclusion(
        Prose text, List<LessonName> lessons, SortedSet<Integer> numbers, List<SourceLink> sources) {
    /// Passes its words to a reader.
    public void read(TextReader reader) {
        reader.prose(AuthoredText.CONCLUSION, text);
        sources.forEach(source -> reader.mention(AuthoredText.CONCLUSION_SOURCE, source.name(), source.span()));
    }
}
