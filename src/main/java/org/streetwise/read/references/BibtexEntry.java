package org.streetwise.read.references;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// An entry of a BibTeX file as it is written.
///
/// @param type in lower case, at the word: `techreport`
/// @param fields by name in lower case; never twice the same
record BibtexEntry(Spanned<String> type, Spanned<String> key, Map<String, Value> fields) {
    /// Fields that a part does not take from its volume.
    private static final Set<String> OWN = Set.of("title", "subtitle", "author", "pages", "doi", "url", "crossref");

    /// A field's text, which is LaTeX.
    ///
    /// @param span without the braces or quotation marks around it
    record Value(String latex, Span span) {}

    BibtexEntry {
        fields = Map.copyOf(fields);
    }

    /// The first of several fields that is there and not empty.
    Optional<Value> field(String... names) {
        return Arrays.stream(names)
                .map(fields::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.latex().isBlank())
                .findFirst();
    }

    /// The same field as plain text in one line.
    Optional<String> text(String... names) {
        return field(names).map(value -> Latex.plain(value.latex())).filter(text -> !text.isEmpty());
    }

    /// The same entry, with the fields that it lacks taken from the volume that its `crossref` names.
    BibtexEntry within(BibtexEntry volume) {
        Map<String, Value> all = new HashMap<>(volume.fields);
        OWN.forEach(all::remove);
        volume.field("booktitle", "title").ifPresent(title -> all.put("booktitle", title));
        all.putAll(fields);
        return new BibtexEntry(type, key, all);
    }
}
