package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Spanned;

/// What a lesson asks of others.
///
/// @param audiences whom it is for; empty means everyone
/// @param priority 1 comes first if there is room for only some of an audience's recommendations
public record Recommendation(List<Spanned<Id>> audiences, Optional<Integer> priority, Prose text) {
    public Recommendation {
        audiences = List.copyOf(audiences);
    }
}
