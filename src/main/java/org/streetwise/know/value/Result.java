package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;

/// What came of an approach.
///
/// @param target what had been aimed at
public record Result(Optional<Prose> target, Prose reached) {}
