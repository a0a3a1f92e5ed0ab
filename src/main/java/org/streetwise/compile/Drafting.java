package org.streetwise.compile;

import java.time.LocalDate;
import java.util.Optional;

/// That editions are wanted as drafts, to be sent round for comments.
///
/// @param date the day on which they are made
/// @param revision of the source, in the words of whoever keeps it: `abc123`
/// @param keepGoing whether cases with errors are left out, where otherwise nothing is made
public record Drafting(LocalDate date, Optional<String> revision, boolean keepGoing) {}
