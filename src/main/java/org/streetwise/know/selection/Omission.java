package org.streetwise.know.selection;

import org.streetwise.source.Span;

/// Something that an edition does not show.
///
/// @param what its key: `rotterdam-pendrecht/straat`
public record Omission(String what, Reason why, Span place) {
    /// Why something is left out.
    public enum Reason {
        /// It is marked internal.
        INTERNAL,
        /// Nobody agreed to print the quote.
        WITHOUT_CONSENT,
        /// None of the lessons that carry it is shown.
        NOT_CARRIED
    }
}
