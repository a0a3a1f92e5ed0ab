package org.streetwise.know.selection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Id;

/// Ids for neighbourhoods that do not want to be known, which tell nothing of those that they have.
final class Aliases {
    private Aliases() {}

    static Map<Id, Id> of(Corpus corpus) {
        Set<Id> taken = new HashSet<>();
        corpus.cases().forEach(each -> taken.add(each.id()));
        Map<Id, Id> aliases = new HashMap<>();
        int next = 1;
        for (Case each : corpus.cases()) {
            if (each.upkeep().anonymous().isPresent() && each.upkeep().visibility() == Visibility.PUBLIC) {
                while (!taken.add(alias(next))) {
                    next++;
                }
                aliases.put(each.id(), alias(next));
            }
        }
        return aliases;
    }

    /// With zeros before it, since neighbourhoods are sorted by their ids.
    private static Id alias(int number) {
        return new Id(String.format(Locale.ROOT, "anonymous-%05d", number));
    }
}
