package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// A word that readers may not know.
///
/// @param term as the list of terms names it: `Koppelkans`
/// @param text what it means
/// @param plain what it means, in words for residents
public record GlossaryTerm(Spanned<Id> id, String term, Prose text, Optional<Prose> plain) {
    /// The same term as residents are told it: in plain words, if there are any.
    public GlossaryTerm toldToResidents() {
        return new GlossaryTerm(id, term, plain.orElse(text), plain);
    }
}
