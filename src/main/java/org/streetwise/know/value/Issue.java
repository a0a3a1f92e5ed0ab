package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.ProseLine;
import org.streetwise.source.Span;

/// What distinguishes a publication from others, and from earlier ones with its name.
///
/// @param numbers its ISBN, ISSN, project number and version
/// @param citeAs how others refer to it
public record Issue(Optional<PartialDate> date, ByField<String> numbers, Optional<ProseLine> citeAs) {
    /// An issue of which nothing is known.
    public static Issue unknown() {
        return new Issue(Optional.empty(), ByField.none(), Optional.empty());
    }

    /// Passes its words to a reader.
    ///
    /// @param place of the record that they belong to
    public void read(TextReader reader, Span place) {
        numbers.forEach((field, words) -> reader.words(field, words, place));
        citeAs.ifPresent(line -> reader.line(AuthoredText.CITE_AS, line));
    }

    /// The same issue, with another's facts in place of its own.
    public Issue overriddenBy(Issue own) {
        return new Issue(own.date.or(() -> date), numbers.with(own.numbers), own.citeAs.or(() -> citeAs));
    }
}
