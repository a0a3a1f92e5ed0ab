package org.streetwise.know.selection;

import java.util.List;
import org.streetwise.know.prose.ProseLine;

/// Something that a final edition should have and that is still missing.
///
/// @param lessons the titles of the shown lessons that lack it, if it is lessons that do
/// @param count how many things lack it
public record MissingPart(Kind kind, List<ProseLine> lessons, int count) {
    public MissingPart {
        lessons = List.copyOf(lessons);
    }

    static MissingPart of(Kind kind) {
        return new MissingPart(kind, List.of(), 1);
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
        /// The case in words for residents.
        PLAIN,
        QUOTE_CONSENT,
        PHOTO_CONSENT,
        /// The text for those who can't see a photo.
        PHOTO_ALTERNATIVE,
        PHOTO_CREDIT,
        /// The id by which a later edition recognises a lesson.
        LESSON_ID,
        /// What a lesson rests on.
        EVIDENCE,

        // of themes
        INTRODUCTION,
        COMPARISON,
        MEANING,
        RECOMMENDATION,

        // of both
        /// Lessons without a separate title for residents.
        PLAIN_LESSON,
        /// Lessons without the short text that a summary prints.
        SHORT,
        LESSONS,
        TRANSLATION
    }
}
