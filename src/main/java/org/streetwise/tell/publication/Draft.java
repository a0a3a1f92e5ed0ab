package org.streetwise.tell.publication;

import java.time.LocalDate;
import java.util.Optional;

/// Marks a publication as a draft, which it then says on every page.
///
/// @param date the day on which it was made
/// @param revision of its sources, in the words of the people who keep them
public record Draft(LocalDate date, Optional<String> revision) {}
