package org.streetwise.tell.document;

/// What a block is for. Stylesheets and renderers choose its appearance by this.
public enum Role {
    // sections
    /// A chapter with all lessons of a theme.
    THEME,
    /// A numbered lesson.
    LESSON,
    /// A neighbourhood's portrait.
    CASE_PORTRAIT,
    /// A strategy and everything about it.
    STRATEGY,
    /// A section within another, too small for the list of contents.
    MINOR,
    /// The list of who made the publication.
    COLOPHON,
    /// A chapter on landscape pages of its own. Its heading stands at the top of the first page, because the pages are
    /// low.
    LANDSCAPE,

    // paragraphs
    /// The opening of a text, in larger type.
    LEAD,
    /// A sentence under the title of a lesson or chapter that says how many there are.
    COUNTS,
    /// The sources of a text, in small print after it.
    SMALL_PRINT,
    /// Says what a case is based on, that it is invented, or in a draft that it is not approved.
    NOTICE,
    /// Names the speaker of a quote.
    ATTRIBUTION,
    /// An entry of the list of sources.
    REFERENCE,
    /// A note under a table: where its figures come from, what its signs mean.
    TABLE_NOTE,

    // blocks
    /// A person's words.
    QUOTE,
    /// References to the lessons of a chapter, or to all lessons.
    OVERVIEW,
    /// The facts of a neighbourhood.
    KEY_FIGURES,
    /// A wide table of signs: a column of names, and narrow columns without white space between them.
    MATRIX
}
