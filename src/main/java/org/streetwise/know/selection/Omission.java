package org.streetwise.know.selection;

import java.util.Optional;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.source.Span;

/// Something that an edition does not show.
///
/// @param what its key: `rotterdam-pendrecht/straat`; the key of an anonymous neighbourhood is made from its invented
///     name
/// @param text the field that is not printed; absent if the whole record is not
public record Omission(String what, Optional<AuthoredText> text, Reason why, Span place) {
    /// A record that is left out as a whole.
    public Omission(String what, Reason why, Span place) {
        this(what, Optional.empty(), why, place);
    }

    /// A text of a record that is shown.
    public Omission(String what, AuthoredText text, Reason why, Span place) {
        this(what, Optional.of(text), why, place);
    }

    /// Why something is left out.
    public enum Reason {
        /// It is marked internal.
        INTERNAL,
        /// Nobody agreed to print the quote, or those shown in the photo did not agree.
        WITHOUT_CONSENT,
        /// It is a photo without a text for those who can't see it.
        WITHOUT_ALTERNATIVE,
        /// It would reveal an anonymous neighbourhood.
        ANONYMOUS,
        /// It was merged into another lesson.
        REPLACED,
        /// The edition selects other things.
        NOT_SELECTED,
        /// It has errors.
        FAULTY,
        /// The template prints texts for residents, and this has none.
        UNTOLD,
        /// None of the lessons that carry it is shown.
        NOT_CARRIED,
        /// The template prints no such texts, or not there.
        NO_PLACE,
        /// The template prints such texts, and has no room for all of them.
        NO_ROOM
    }
}
