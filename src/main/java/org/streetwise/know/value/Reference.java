package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// A publication or page that texts cite.
///
/// @param key of letters, digits and `-`, `_`, `:`, `.`
/// @param authors persons as `Family, Given`, organisations as they are; empty where the publisher speaks
/// @param container the site, journal or report that it stands in
public record Reference(
        Spanned<String> key,
        List<String> authors,
        Spanned<String> title,
        Optional<String> container,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<Spanned<String>> url) {
    public Reference {
        authors = List.copyOf(authors);
    }
}
