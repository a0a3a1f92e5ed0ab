package org.streetwise.know.value;

import java.util.List;

/// What a programme names once and refers to by id, each in the order of print.
public record Vocabulary(
        List<Audience> audiences,
        List<Task> tasks,
        List<Phase> phases,
        List<Strategy> strategies,
        List<Indicator> indicators,
        List<GlossaryTerm> glossary) {
    public Vocabulary {
        audiences = List.copyOf(audiences);
        tasks = List.copyOf(tasks);
        phases = List.copyOf(phases);
        strategies = List.copyOf(strategies);
        indicators = List.copyOf(indicators);
        glossary = List.copyOf(glossary);
    }

    /// Nothing named yet.
    public static Vocabulary none() {
        return new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
