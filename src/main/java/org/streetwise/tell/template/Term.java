package org.streetwise.tell.template;

import java.util.Locale;

/// Every standing word that a publication may need beside its headings.
public enum Term {
    PUBLISHERS,
    CLIENTS,
    AUTHORS,
    CONTRIBUTORS,
    EDITORS,
    DESIGNERS,
    PHOTOGRAPHERS,
    ADVISERS,
    ISBN,
    ISSN,
    PROJECT_NUMBER,
    VERSION,
    CITE_AS,
    MUNICIPALITY,
    PERIOD,
    STAGE,
    TASKS,
    STRATEGIES,
    CODES,
    COUNTRY,
    TARGET,
    RESULT,
    YEAR,
    INDICATOR,

    PARTICIPATION,
    PARTICIPATION_CONFIRMED,
    PARTICIPATION_PUBLIC_SOURCE,
    PARTICIPATION_FICTIONAL,
    HAPPENED,
    LEARNT,
    RECOMMENDATION,
    TRANSFER,
    EVIDENCE,
    OUTCOME_WORKED,
    OUTCOME_MIXED,
    OUTCOME_FAILED,
    OUTCOME_OPEN,
    OUTCOME_FIRST_WORKED,
    OUTCOME_FIRST_MIXED,
    OUTCOME_FIRST_FAILED,
    LINKAGE_USED,
    LINKAGE_TRIED,
    LINKAGE_DROPPED,
    LINKAGE_SEEN,
    EVERYONE,
    RECORDED_RESULTS,
    RECORDED_FIGURES,
    RECORDED_LESSONS,
    CARRIED_SIGN,
    CARRIED_WORDS,
    DIFFERS_SIGN,
    DIFFERS_WORDS,
    SOURCES,
    SOURCE,
    DISSERTATION,
    MASTERS_THESIS,
    THESIS,
    DATASET,
    VIDEO,
    WEB_PAGE,
    MISSING,
    UNNAMED,
    UNDATED,
    FROM_UNTIL_NOW,
    /// Large and pale behind the pages of a draft.
    DRAFT_WATERMARK,
    /// Headings of a draft's last pages.
    LEFT_OUT,
    LACKS;

    /// The name under which a template's words have it: `cite-as`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
