package org.streetwise.read.shape;

import org.streetwise.know.value.UnreadNames;
import org.streetwise.source.Span;

/// A part of a file that could not be read. References from elsewhere may mean something in it.
///
/// @param names what things in it may be called
public record UnreadPart(Span place, UnreadNames names) {}
