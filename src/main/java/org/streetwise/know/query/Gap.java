package org.streetwise.know.query;

import java.util.List;
import org.streetwise.know.value.Id;
import org.streetwise.source.Span;

/// Something that a theme lacks.
///
/// @param names what is missing, or what lacks something, by id, key or path; empty for a text of the theme itself
/// @param place the theme's place
public record Gap(Id theme, Kind kind, List<String> names, Span place) {
    public Gap {
        names = List.copyOf(names);
    }

    /// What can be missing, in the order in which a theme is written.
    public enum Kind {
        INTRODUCTION,
        COMPARISON,
        MEANING,
        /// Case lessons that no streetwise lesson rests on.
        NOT_GATHERED,
        /// Streetwise lessons that only one neighbourhood carries, or none.
        ONE_NEIGHBOURHOOD,
        /// Streetwise lessons that recommend nothing.
        WITHOUT_RECOMMENDATION,
        /// Audiences that no numbered lesson of the theme concerns, nor any of its carriers.
        AUDIENCE_NOT_ASKED,
        /// Neighbourhoods that recorded nothing on the theme.
        NOTHING_RECORDED,
        /// Case lessons that don't say what they rest on, and neither does their case.
        WITHOUT_EVIDENCE,
        /// Files with its texts that have no translation into the language of an edition.
        NOT_TRANSLATED
    }
}
