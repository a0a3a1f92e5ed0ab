package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.know.value.UnreadNames;
import org.streetwise.source.Span;

/// A part of a file that could not be read. References from elsewhere may mean something in it.
///
/// @param names what things in it may be called
/// @param only the only kind of record that is missing because of it; absent if others may be too
public record UnreadPart(Span place, UnreadNames names, Optional<Shape<?>> only) {}
