package org.streetwise.tell.publication;

import java.time.LocalDate;
import java.util.Optional;

/// That a publication is only a draft, which says so on every page.
///
/// @param date the day on which it was made
/// @param revision of its sources, in the words of whoever keeps them
public record Draft(LocalDate date, Optional<String> revision) {}
