package org.streetwise.know.selection;

import java.util.List;
import org.streetwise.know.prose.ProseLine;

/// Something that a final edition would have and that is not there yet.
///
/// @param lessons the titles of those that lack it, where it is lessons that do; only such as are shown
/// @param count how many things lack it
public record Lack(Kind kind, List<ProseLine> lessons, int count) {
    public Lack {
        lessons = List.copyOf(lessons);
    }

    static Lack of(Kind kind) {
        return new Lack(kind, List.of(), 1);
    }

    /// What can be missing.
    public enum Kind {
        // of neighbourhoods
        APPROVAL,
        /// The texts changed since they were approved.
        NEW_APPROVAL,
        SOURCE,
        PROFILE,
        FIGURES,
        APPROACH,
        RESULTS,
        PARTNERS,
        /// The case told to residents.
        PLAIN,
        QUOTE_CONSENT,
        PHOTO_CONSENT,
        /// What those who can't see a photo are told.
        PHOTO_ALTERNATIVE,
        PHOTO_CREDIT,
        /// By which a later edition knows a lesson again.
        LESSON_ID,
        /// What a lesson rests on.
        EVIDENCE,

        // of themes
        INTRODUCTION,
        COMPARISON,
        MEANING,
        RECOMMENDATION,

        // of both
        /// Lessons that are not told to residents under a title of their own.
        PLAIN_LESSON,
        /// Lessons without what a summary prints of them.
        SHORT,
        LESSONS,
        TRANSLATION
    }
}
