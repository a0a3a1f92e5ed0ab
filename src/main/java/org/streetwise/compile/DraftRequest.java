package org.streetwise.compile;

import java.time.LocalDate;
import java.util.Optional;

/// A request for drafts of the editions, to be sent round for comments.
///
/// @param date the day on which they are made
/// @param revision of the source, as its version control names it: `abc123`
/// @param keepGoing whether cases with errors are left out; if not, they stop the build
public record DraftRequest(LocalDate date, Optional<String> revision, boolean keepGoing) {}
