package org.streetwise.know.selection;

import org.streetwise.source.Span;

/// Something that an edition does not show.
///
/// @param what its key: `rotterdam-pendrecht/straat`; that of a neighbourhood which does not want to be known is made
///     of its other name
public record Omission(String what, Reason why, Span place) {
    /// Why something is left out.
    public enum Reason {
        /// It is marked internal.
        INTERNAL,
        /// Nobody agreed to print the quote, or those shown in the photo did not agree.
        WITHOUT_CONSENT,
        /// A photo that says nothing to those who can't see it.
        WITHOUT_ALTERNATIVE,
        /// It would tell which neighbourhood it is that does not want to be known.
        ANONYMOUS,
        /// It was merged into another lesson.
        REPLACED,
        /// The edition selects other things.
        NOT_SELECTED,
        /// It has errors.
        FAULTY,
        /// The template prints what is told to residents, and this is not.
        UNTOLD,
        /// None of the lessons that carry it is shown.
        NOT_CARRIED
    }
}
