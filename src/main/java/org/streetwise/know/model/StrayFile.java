package org.streetwise.know.model;

import java.util.Optional;
import java.util.Set;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.UnreadNames;
import org.streetwise.source.SourceId;

/// A file that is not read because of its name, though its author surely meant it to be. References may mean what it
/// declares.
///
/// @param meant the path that it should have; its own if it has that, but another file is read in its place
/// @param isTaken whether a file of the path `meant` exists
/// @param kinds the kinds of things that a file of the path `meant` declares
/// @param caseId the case that it holds; absent if it holds none
/// @param names what the things in it may be called
public record StrayFile(
        SourceId file,
        SourceId meant,
        boolean isTaken,
        Set<UnreadParts.Kind> kinds,
        Optional<Id> caseId,
        UnreadNames names) {
    public StrayFile {
        kinds = Set.copyOf(kinds);
    }

    /// Whether it may declare a thing of a kind.
    public boolean mayDeclare(UnreadParts.Kind kind, String name) {
        return kinds.contains(kind) && names.mayBe(name);
    }
}
