package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// A strategy as one neighbourhood applied it.
///
/// @param result what it achieved there
public record AppliedStrategy(Spanned<Id> strategy, Optional<Prose> result) {}
