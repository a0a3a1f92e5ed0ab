package org.streetwise.know.value;

import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// What the programme as a whole has shown.
///
/// @param lessons that it rests on, at least one
public record Conclusion(Prose text, List<Spanned<LessonName>> lessons) {
    public Conclusion {
        lessons = List.copyOf(lessons);
    }
}
