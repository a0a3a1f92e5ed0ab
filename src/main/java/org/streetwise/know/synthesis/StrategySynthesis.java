package org.streetwise.know.synthesis;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Strategy;

/// A strategy, where it was applied and what was learnt about it.
///
/// @param applications each neighbourhood once, by name
/// @param lessons the numbered lessons about it, by number
public record StrategySynthesis(Strategy strategy, List<Application> applications, List<NumberedLesson> lessons) {
    public StrategySynthesis {
        applications = List.copyOf(applications);
        lessons = List.copyOf(lessons);
    }

    /// A neighbourhood that applied it.
    ///
    /// @param result what it achieved there
    public record Application(SelectedCase place, Optional<Prose> result) {}

    /// The neighbourhoods that applied it.
    public List<SelectedCase> places() {
        return applications.stream().map(Application::place).toList();
    }
}
