package org.streetwise.know.selection;

import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.LessonName;

/// What the programme as a whole has shown.
///
/// @param lessons those that it rests on and that the edition shows
public record SelectedConclusion(Prose text, List<LessonName> lessons) {}
