package org.streetwise.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Phase;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Looks up the ids that a command was given. Former ids are found, too.
///
/// @param mayLack whether part of the programme could not be read, so that an unknown id may be there after all
record RequestedIds(CommandLine command, boolean mayLack) {
    Set<Id> themes(List<String> typed, Corpus corpus) {
        return found("theme", typed, corpus.themes(), theme -> theme.id().value(), corpus::theme);
    }

    Set<Id> cases(List<String> typed, Corpus corpus) {
        return found("case", typed, corpus.cases(), Case::id, corpus::caseOf);
    }

    Set<Id> audiences(List<String> typed, Corpus corpus) {
        List<Audience> all = corpus.programme().vocabulary().audiences();
        return found("audience", typed, all, audience -> audience.id().value(), corpus::audience);
    }

    Set<Id> phases(List<String> typed, Corpus corpus) {
        List<Phase> all = corpus.programme().vocabulary().phases();
        Function<Phase, Id> id = phase -> phase.id().value();
        return found(
                "phase",
                typed,
                all,
                id,
                wanted -> all.stream()
                        .filter(phase -> id.apply(phase).equals(wanted))
                        .findFirst());
    }

    private <T> Set<Id> found(
            String kind, List<String> typed, List<T> all, Function<T, Id> idOf, Function<Id, Optional<T>> find) {
        Set<Id> found = new LinkedHashSet<>();
        for (String word : typed) {
            found.add(Optional.of(word)
                    .filter(Id::isWellFormed)
                    .flatMap(id -> find.apply(new Id(id)))
                    .map(idOf)
                    .orElseThrow(
                            () -> unknown(kind, word, all.stream().map(idOf).toList())));
        }
        return found;
    }

    private ParameterException unknown(String kind, String word, Collection<Id> known) {
        String message = "there is no " + kind + " `" + word + "`";
        List<String> hints = new ArrayList<>();
        Nearest.to(word, known.stream().map(Id::value).toList())
                .ifPresent(near -> hints.add("did you mean `" + near + "`?"));
        if (mayLack) {
            hints.add("the programme has errors, and some of it could not be read: `streetwise check`");
        }
        return new ParameterException(command, message, new InvalidOptionValue(message, hints));
    }
}
