package org.streetwise.diagnostic;

import org.streetwise.source.Span;

/// A change to the source that mends a fault. Text editors can offer it.
///
/// @param span what is replaced; empty if something is inserted
public record Edit(Span span, String replacement) {}
