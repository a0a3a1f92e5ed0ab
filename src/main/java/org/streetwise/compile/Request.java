package org.streetwise.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetwise.diagnostic.Levels;
import org.streetwise.know.model.Edition;

/// What a command asks of the compiler.
///
/// @param editions their ids as typed; empty for all of the programme's
/// @param formats which of an edition's formats to make; empty for all
/// @param asOf the day for which the age of facts is computed; absent for the day of the publication
/// @param sourceDate the value of `SOURCE_DATE_EPOCH` (reproducible-builds.org): the date that files should carry
/// @param levels the severities of diagnostics
/// @param draft whether drafts are wanted, and of what kind
/// @param reference the reference document of all editions, in place of their own
public record Request(
        List<String> editions,
        Set<Edition.Format> formats,
        Optional<LocalDate> asOf,
        Optional<Instant> sourceDate,
        Levels levels,
        Optional<DraftRequest> draft,
        Optional<ReferenceDocument> reference) {
    public Request {
        editions = List.copyOf(editions);
        formats = Set.copyOf(formats);
    }

    /// Whether cases with errors are to be left out.
    boolean keepsGoing() {
        return draft.filter(DraftRequest::keepGoing).isPresent();
    }
}
