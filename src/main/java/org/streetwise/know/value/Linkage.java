package org.streetwise.know.value;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.prose.Prose;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Tasks that are, or could be, joined in one approach ("koppelkans").
///
/// @param tasks two or more
/// @param place where its tasks are named
/// @param whole whether all of its tasks could be read
public record Linkage(List<Spanned<Id>> tasks, State state, Optional<Prose> text, Span place, boolean whole) {
    public Linkage {
        tasks = List.copyOf(tasks);
    }

    /// How far it came.
    public enum State {
        /// Nobody has tried it yet.
        SEEN,
        TRIED,
        USED,
        /// Tried, or considered, and given up.
        DROPPED
    }
}
