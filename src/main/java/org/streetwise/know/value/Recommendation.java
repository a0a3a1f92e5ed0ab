package org.streetwise.know.value;

import java.util.List;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// What a lesson asks of others.
///
/// @param audiences whom it is for; empty means everyone
public record Recommendation(List<Spanned<Id>> audiences, Prose text) {
    public Recommendation {
        audiences = List.copyOf(audiences);
    }
}
