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
    ISBN,
    ISSN,
    PROJECT_NUMBER,
    VERSION,
    CITE_AS,
    MUNICIPALITY,
    PERIOD,
    NEIGHBOURHOOD,
    STAGE,
    PARTICIPATION,
    PARTICIPATION_CONFIRMED,
    PARTICIPATION_PUBLIC_SOURCE,
    PARTICIPATION_FICTIONAL,
    HAPPENED,
    LEARNT,
    RECOMMENDATION,
    TRANSFER,
    EVIDENCE,
    SOURCES,
    SOURCE,
    MISSING,
    UNNAMED,
    UNDATED,
    FROM_UNTIL_NOW;

    /// The name under which a template's words have it: `cite-as`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
