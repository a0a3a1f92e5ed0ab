package org.streetwise.know.model;

import java.util.Optional;
import org.streetwise.know.value.PartialDate;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The review of a case's texts by the neighbourhood's people.
///
/// @param by who answered, never printed
/// @param role in which role: `projectleider`
/// @param fingerprint of the texts that they saw
/// @param present the fingerprint of the texts as they are now
/// @param place where the status stands
public record Review(
        Status status,
        Optional<PartialDate> date,
        Optional<String> by,
        Optional<String> role,
        Optional<Spanned<String>> fingerprint,
        String present,
        Span place) {

    /// How far the review is, in the order of its steps.
    public enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED
    }

    /// Whether the approved texts are the present ones.
    public boolean covers() {
        return status == Status.APPROVED
                && fingerprint.map(given -> given.value().equals(present)).orElse(true);
    }
}
