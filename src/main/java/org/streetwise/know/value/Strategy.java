package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// A strategy or solution that neighbourhoods apply; described once for all of them.
///
/// @param label as a heading names it: `Energiecoaches`
/// @param inText as a sentence names it: `energiecoaches`
/// @param text what it is
public record Strategy(Spanned<Id> id, String label, String inText, Optional<Prose> text) {}
