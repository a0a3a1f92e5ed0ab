package org.streetwise.tell.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What a template's words have a phrase for, under `phrases`, in each language.
public interface StandingPhrase {
    /// The constant's name.
    String name();

    /// The places that the phrase may have.
    Slots slots();

    /// The name under which words have it: `theme-recorded`.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All of them, by their keys.
    static Map<String, StandingPhrase> byKey() {
        Map<String, StandingPhrase> all = new LinkedHashMap<>();
        Stream.<StandingPhrase[]>of(Phrase.values(), DraftPhrase.values())
                .flatMap(Arrays::stream)
                .forEach(phrase -> all.put(phrase.key(), phrase));
        return all;
    }

    /// The places of a phrase.
    ///
    /// @param texts the names of those that stand for texts
    /// @param counts the names of those that stand for numbers
    record Slots(List<String> texts, List<String> counts) {
        private static final String NUMBER = "#";

        /// @param names those that end in `#` stand for numbers
        static Slots of(String... names) {
            return new Slots(
                    Arrays.stream(names).filter(name -> !name.endsWith(NUMBER)).toList(),
                    Arrays.stream(names)
                            .filter(name -> name.endsWith(NUMBER))
                            .map(name -> name.substring(0, name.length() - NUMBER.length()))
                            .toList());
        }
    }
}
