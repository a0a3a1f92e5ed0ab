package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// A strategy in the hands of one neighbourhood.
///
/// @param result what it brought there
public record AppliedStrategy(Spanned<Id> strategy, Optional<Prose> result) {}
