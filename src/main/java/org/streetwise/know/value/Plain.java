package org.streetwise.know.value;

import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseLine;

/// A lesson told to residents, in their words.
public record Plain(Optional<ProseLine> title, Prose text) {}
