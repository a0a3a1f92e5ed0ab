package org.streetwise.know.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetwise.know.value.Id;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// What a programme lacks because its files could not be read in full. Each gap has been reported, so a reference to
/// something unknown is no further fault if it may lead into a gap.
///
/// @param kinds kinds of which some things are missing; it is not known which
/// @param cases cases that are missing, or that lack a lesson
/// @param files in which something could not be read, each with the places of those records that could be read in full
public record UnreadParts(Set<Kind> kinds, Set<Id> cases, Map<SourceId, List<Span>> files) {
    public UnreadParts {
        kinds = Set.copyOf(kinds);
        cases = Set.copyOf(cases);
        files = Map.copyOf(files);
    }

    /// Whether something that a file seems to lack may be in a part that could not be read.
    public boolean mayHideInFile(SourceId file) {
        return files.containsKey(file);
    }

    /// The same for the record at a place, whatever is wrong elsewhere in its file.
    public boolean mayHideInRecord(Span place) {
        return mayHideInFile(place.source())
                && files.getOrDefault(place.source(), List.of()).stream().noneMatch(record -> record.covers(place));
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
