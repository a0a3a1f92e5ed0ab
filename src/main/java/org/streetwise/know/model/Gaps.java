package org.streetwise.know.model;

import java.util.Set;
import org.streetwise.know.value.Id;
import org.streetwise.source.SourceId;

/// What a programme lacks because its files could not be read in full. Each has had its fault reported, so a reference
/// to something unknown is no further fault if it may refer into a gap.
///
/// @param kinds of which some are missing; which ones is not known
/// @param cases that are missing, or that lack a lesson
/// @param files in which something could not be read: what they seem to lack may be just that
public record Gaps(Set<Kind> kinds, Set<Id> cases, Set<SourceId> files) {
    public Gaps {
        kinds = Set.copyOf(kinds);
        cases = Set.copyOf(cases);
        files = Set.copyOf(files);
    }

    /// Nothing is missing.
    public static Gaps none() {
        return new Gaps(Set.of(), Set.of(), Set.of());
    }

    /// What can be missing apart from cases.
    public enum Kind {
        AUDIENCE,
        TASK,
        PHASE,
        STRATEGY,
        /// A theme or one of its streetwise lessons.
        THEME,
        INDICATOR,
        TERM,
        REFERENCE
    }
}
