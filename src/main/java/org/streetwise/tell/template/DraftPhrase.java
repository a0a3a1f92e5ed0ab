package org.streetwise.tell.template;

/// The phrases of a draft: its date, its notices, and its last pages, which list what is missing.
public enum DraftPhrase implements StandingPhrase {
    /// The line in which a draft gives its date and revision.
    DRAFT_OF("date"),
    DRAFT_OF_REVISION("date", "revision"),
    /// Notices at the start of a portrait, and at a lesson that one neighbourhood alone answers for.
    NOT_APPROVED,
    CHANGED_SINCE_APPROVAL,
    /// The notice at a lesson that none of its neighbourhoods has approved.
    CARRIERS_NOT_APPROVED,
    /// The line above the list of neighbourhoods that a draft leaves out.
    LEFT_OUT,
    LEFT_OUT_CASE("name", "faults#"),
    LEFT_OUT_FILE("name", "file", "faults#"),
    LEFT_OUT_UNNAMED("faults#"),
    /// The line above what is missing in a draft.
    LACKS,
    LACKS_NOTHING,
    LACKS_OF_THEMES,
    LACKS_OF_CASES,
    LACKS_OF_AUDIENCES,
    LACKS_APPROVAL,
    LACKS_NEW_APPROVAL,
    LACKS_SOURCE,
    LACKS_PROFILE,
    LACKS_FIGURES,
    LACKS_APPROACH,
    LACKS_RESULTS,
    LACKS_PARTNERS,
    LACKS_PLAIN,
    LACKS_PLAIN_LESSON("lessons", "things#"),
    LACKS_LESSONS,
    LACKS_TRANSLATION,
    LACKS_QUOTE_CONSENT("things#"),
    LACKS_PHOTO_CONSENT("things#"),
    LACKS_PHOTO_ALTERNATIVE("things#"),
    LACKS_PHOTO_CREDIT("things#"),
    /// The id by which later editions recognise a lesson.
    LACKS_LESSON_ID("lessons", "things#"),
    LACKS_EVIDENCE("lessons", "things#"),
    LACKS_INTRODUCTION,
    LACKS_COMPARISON,
    LACKS_MEANING,
    LACKS_RECOMMENDATION("lessons", "things#"),
    LACKS_SHORT("lessons", "things#"),
    LACKS_PRIORITY("all#", "limit#");

    private final Slots slots;

    DraftPhrase(String... slots) {
        this.slots = Slots.of(slots);
    }

    @Override
    public Slots slots() {
        return slots;
    }
}
