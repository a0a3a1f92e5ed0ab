package org.streetwise.tell.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a template's words have a word for, under `terms`: a [Term], or a row that is labelled.
public interface StandingWord {
    /// The constant's name.
    String name();

    /// The name under which words have it: `cite-as`.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The keys of all of them. Rows that say the same have the same word.
    static Set<String> keys() {
        List<StandingWord> all = new ArrayList<>();
        Collections.addAll(all, Term.values());
        Collections.addAll(all, Part.ImprintRow.values());
        Collections.addAll(all, CasePart.Row.values());
        Set<String> keys = new LinkedHashSet<>();
        all.forEach(word -> keys.add(word.key()));
        return keys;
    }
}
