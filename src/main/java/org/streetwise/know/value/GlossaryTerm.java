package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// A word that readers may not know.
///
/// @param term as the list of terms names it: `Koppelkans`
/// @param text what it means
/// @param plain the same told to residents
public record GlossaryTerm(Spanned<Id> id, String term, Prose text, Optional<Prose> plain) {
    /// The same as residents are told it, in plain words if there are some.
    public GlossaryTerm toldToResidents() {
        return new GlossaryTerm(id, term, plain.orElse(text), plain);
    }
}
