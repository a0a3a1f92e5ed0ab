package org.streetwise.tell.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A phrase that a template's words have under `phrases`, in each language.
public interface StandingPhrase {
    /// The constant's name.
    String name();

    /// The slots that the phrase may have.
    Slots slots();

    /// The phrase's key in the words: `theme-recorded`.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All phrases by their keys.
    static Map<String, StandingPhrase> byKey() {
        Map<String, StandingPhrase> all = new LinkedHashMap<>();
        Stream.<StandingPhrase[]>of(Phrase.values(), DraftPhrase.values())
                .flatMap(Arrays::stream)
                .forEach(phrase -> all.put(phrase.key(), phrase));
        return all;
    }

    /// The slots of a phrase.
    ///
    /// @param texts the names of slots for texts
    /// @param counts the names of slots for numbers
    record Slots(List<String> texts, List<String> counts) {
        private static final String NUMBER = "#";

        /// Makes slots from their names.
        ///
        /// @param names a name that ends in `#` is a slot for a number
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
