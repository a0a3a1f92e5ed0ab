package org.streetwise.read.markdown;

import java.util.Optional;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.Span;

/// Finds the footnote for a call.
@FunctionalInterface
interface NoteCalls {
    /// The footnote; absent, and reported, if there is none or none may stand here.
    Optional<ProseInline> answer(String label, Span place);
}
