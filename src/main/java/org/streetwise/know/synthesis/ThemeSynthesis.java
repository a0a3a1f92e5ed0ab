package org.streetwise.know.synthesis;

import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.synthesis.NumberedLesson.InCase;

/// A theme with all that was learnt about it.
///
/// @param lessons its numbered lessons, by number
/// @param learnt the case lessons whose first theme it is, by case
public record ThemeSynthesis(SelectedTheme theme, List<NumberedLesson> lessons, List<InCase> learnt) {
    public ThemeSynthesis {
        lessons = List.copyOf(lessons);
        learnt = List.copyOf(learnt);
    }

    /// The neighbourhoods that learnt something about it, each once.
    public List<SelectedCase> places() {
        return NumberedLesson.distinct(learnt.stream().map(InCase::place));
    }
}
