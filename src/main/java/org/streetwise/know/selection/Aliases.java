package org.streetwise.know.selection;

import java.util.HashMap;
import java.util.Map;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Id;

/// Ids of anonymous neighbourhoods. They are made from the invented names, so they stay the same whatever other
/// neighbourhoods there are.
final class Aliases {
    private Aliases() {}

    static Map<Id, Id> of(Corpus corpus) {
        Map<Id, Id> aliases = new HashMap<>();
        corpus.cases().stream()
                .filter(each -> each.upkeep().visibility() == Visibility.PUBLIC)
                .forEach(each -> each.upkeep().anonymous().ifPresent(alias -> aliases.put(each.id(), alias.shown())));
        return aliases;
    }
}
