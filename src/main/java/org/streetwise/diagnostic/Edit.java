package org.streetwise.diagnostic;

import org.streetwise.source.Span;

/// A change of the source that mends a fault, for editors to offer.
///
/// @param span what is replaced; a point where something is put in
public record Edit(Span span, String replacement) {}
