package org.streetwise.tell.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word that a template's words have under `terms`: a [Term], or the label of a row.
public interface StandingWord {
    /// The constant's name.
    String name();

    /// The word's key in the words: `cite-as`.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The keys of all words. Rows with the same meaning share a word.
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
