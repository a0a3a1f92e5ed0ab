package org.streetwise.tell.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.value.CountingUnit;
import org.streetwise.source.Spanned;

/// Words as a file gives them.
///
/// @param numbers zero to twenty
/// @param tens thirty, forty … to a hundred
/// @param edition the kind of publication
record WrittenWords(
        Optional<Words.Labels> labels,
        List<String> numbers,
        List<String> tens,
        Optional<CountingUnit> unit,
        List<String> abbreviations,
        Optional<Spanned<String>> edition,
        Map<Spanned<String>, Spanned<String>> headings,
        Map<String, Prose> texts,
        Map<Spanned<String>, Spanned<String>> terms,
        Map<Spanned<String>, Spanned<String>> phrases) {

    /// These words, overridden by those of another file.
    WrittenWords under(WrittenWords over) {
        Map<String, Prose> allTexts = new LinkedHashMap<>(texts);
        allTexts.putAll(over.texts);
        return new WrittenWords(
                over.labels.or(() -> labels),
                over.numbers.isEmpty() ? numbers : over.numbers,
                over.tens.isEmpty() ? tens : over.tens,
                over.unit.or(() -> unit),
                over.abbreviations.isEmpty() ? abbreviations : over.abbreviations,
                over.edition.or(() -> edition),
                under(headings, over.headings),
                allTexts,
                under(terms, over.terms),
                under(phrases, over.phrases));
    }

    /// The keys of terms and phrases that the other words have and these lack.
    List<String> lacking(WrittenWords other) {
        Set<String> mine = new HashSet<>();
        Stream.of(terms, phrases).flatMap(map -> map.keySet().stream()).forEach(key -> mine.add(key.value()));
        return Stream.of(other.terms, other.phrases)
                .flatMap(map -> map.keySet().stream())
                .map(Spanned::value)
                .filter(key -> !mine.contains(key))
                .toList();
    }

    private static Map<Spanned<String>, Spanned<String>> under(
            Map<Spanned<String>, Spanned<String>> words, Map<Spanned<String>, Spanned<String>> over) {
        Map<String, Map.Entry<Spanned<String>, Spanned<String>>> byKey = new LinkedHashMap<>();
        words.entrySet().forEach(entry -> byKey.put(entry.getKey().value(), entry));
        over.entrySet().forEach(entry -> byKey.put(entry.getKey().value(), entry));
        Map<Spanned<String>, Spanned<String>> all = new LinkedHashMap<>();
        byKey.values().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }
}
