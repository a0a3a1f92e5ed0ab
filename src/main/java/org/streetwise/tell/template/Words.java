package org.streetwise.tell.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.source.Language;

/// A template's words in one language, with every [StandingPhrase] and [StandingWord].
///
/// @param unit what sentences count, unless the programme names another unit
/// @param abbreviations those whose full stop does not end a sentence
/// @param edition the kind of publication: `Samenvatting`
/// @param headings by the keys that the outline uses
/// @param terms by their keys
/// @param phrases by their keys
/// @param texts fixed texts, by the keys that the outline uses
public record Words(
        Language language,
        Labels labels,
        Numbers numbers,
        CountingUnit unit,
        List<String> abbreviations,
        Optional<Pattern> edition,
        Map<String, Pattern> headings,
        Map<String, String> terms,
        Map<String, Pattern> phrases,
        Map<String, Prose> texts) {
    public Words {
        abbreviations = List.copyOf(abbreviations);
        headings = Map.copyOf(headings);
        terms = Map.copyOf(terms);
        phrases = Map.copyOf(phrases);
        texts = Map.copyOf(texts);
    }

    /// The words that stand before numbers.
    public record Labels(
            String table, String figure, String chapter, String section, String appendix, String page, String note) {}

    /// Numbers as words.
    ///
    /// @param small zero to twenty
    /// @param tens thirty, forty … to a hundred
    public record Numbers(List<String> small, List<String> tens) {
        public Numbers {
            small = List.copyOf(small);
            tens = List.copyOf(tens);
        }

        /// The word for a number, if it is short: up to twenty, and multiples of ten.
        public Optional<String> word(int number) {
            if (number >= 0 && number < small.size()) {
                return Optional.of(small.get(number));
            }
            int ten = number / 10 - 3;
            boolean round = number % 10 == 0 && ten >= 0 && ten < tens.size();
            return round ? Optional.of(tens.get(ten)) : Optional.empty();
        }
    }

    /// The word for a term.
    public String term(StandingWord term) {
        return Objects.requireNonNull(terms.get(term.key()), "every term is there");
    }

    /// The pattern of a phrase.
    public Pattern phrase(StandingPhrase phrase) {
        return Objects.requireNonNull(phrases.get(phrase.key()), "every phrase is there");
    }
}
