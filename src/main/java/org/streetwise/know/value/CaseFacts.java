package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// What a neighbourhood's file tells apart from its long texts and lessons. None of it is secret.
///
/// @param fictional whether the neighbourhood is made up, which print says
/// @param language of its texts, if that is not the programme's
public record CaseFacts(
        Participation participation,
        boolean fictional,
        Optional<Language> language,
        Optional<Period> period,
        Optional<Stage> stage,
        List<Spanned<Id>> tasks,
        List<Linkage> linkages,
        List<AppliedStrategy> strategies,
        List<Result> results,
        Optional<Budget> budget,
        List<Spanned<Partner>> partners) {
    public CaseFacts {
        tasks = List.copyOf(tasks);
        linkages = List.copyOf(linkages);
        strategies = List.copyOf(strategies);
        results = List.copyOf(results);
        partners = List.copyOf(partners);
    }

    /// The same facts without what would tell which neighbourhood it is.
    public CaseFacts withoutTraces() {
        return new CaseFacts(
                participation,
                fictional,
                language,
                period,
                stage,
                tasks,
                linkages,
                strategies,
                results,
                Optional.empty(),
                partners);
    }

    /// Passes its words to a reader.
    public void read(TextReader reader) {
        stage.ifPresent(each -> reader.words(
                AuthoredText.STAGE, each.name().value(), each.name().span()));
        tasks.forEach(
                task -> reader.mention(AuthoredText.CASE_TASK, task.value().value(), task.span()));
        linkages.forEach(linkage -> linkage.text().ifPresent(text -> reader.prose(AuthoredText.LINKAGE, text)));
        strategies.forEach(applied -> {
            Spanned<Id> strategy = applied.strategy();
            reader.mention(AuthoredText.APPLIED_STRATEGY, strategy.value().value(), strategy.span());
            applied.result().ifPresent(text -> reader.prose(AuthoredText.STRATEGY_RESULT, text));
        });
        results.forEach(result -> {
            result.target().ifPresent(text -> reader.prose(AuthoredText.TARGET, text));
            reader.prose(AuthoredText.RESULT, result.reached());
        });
        budget.ifPresent(each -> each.read(reader));
        partners.forEach(
                partner -> reader.words(AuthoredText.PARTNER, partner.value().signed(), partner.span()));
    }
}
