package org.streetwise.know.value;

import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// A word that readers may not know.
///
/// @param term as the list of terms names it: `Koppelkans`
/// @param text what it means
public record GlossaryTerm(Spanned<Id> id, String term, Prose text) {}
