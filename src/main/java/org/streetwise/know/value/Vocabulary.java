package org.streetwise.know.value;

import java.util.List;

/// What a programme names once and refers to by id. Each list is in the order of print.
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

    /// Passes its words to a reader.
    public void read(TextReader reader) {
        audiences.forEach(each -> {
            reader.words(AuthoredText.AUDIENCE, each.label(), each.id().span());
            reader.words(AuthoredText.AUDIENCE_IN_TEXT, each.inText(), each.id().span());
        });
        tasks.forEach(each -> {
            reader.words(AuthoredText.TASK, each.label(), each.id().span());
            reader.words(AuthoredText.TASK_IN_TEXT, each.inText(), each.id().span());
        });
        phases.forEach(each -> {
            reader.words(AuthoredText.PHASE, each.label(), each.id().span());
            reader.words(AuthoredText.PHASE_IN_TEXT, each.inText(), each.id().span());
        });
        strategies.forEach(each -> {
            reader.words(AuthoredText.STRATEGY, each.label(), each.id().span());
            reader.words(AuthoredText.STRATEGY_IN_TEXT, each.inText(), each.id().span());
            each.text().ifPresent(text -> reader.prose(AuthoredText.STRATEGY_TEXT, text));
        });
        indicators.forEach(each -> each.read(reader));
        glossary.forEach(each -> {
            reader.words(AuthoredText.TERM, each.term(), each.id().span());
            reader.prose(AuthoredText.TERM_TEXT, each.text());
            each.plain().ifPresent(text -> reader.prose(AuthoredText.TERM_PLAIN, text));
        });
    }
}
