package org.streetwise.tell.document;

/// What a block is for: the hook by which stylesheets and renderers know it.
public enum Role {
    // sections
    /// A chapter that gathers a theme's lessons.
    THEME,
    /// A numbered lesson.
    LESSON,
    /// A neighbourhood's portrait.
    CASE_PORTRAIT,
    /// A strategy with all that is told of it.
    STRATEGY,
    /// A part of another, too small for the contents.
    MINOR,
    /// Who made the publication.
    COLOPHON,
    /// A chapter on pages of its own that lie on their side; its heading stands at the first one's top, for they are
    /// low.
    LANDSCAPE,

    // paragraphs
    /// Opens a text in larger type.
    LEAD,
    /// A sentence of counts under a lesson's or chapter's title.
    COUNTS,
    /// What a text rests on, in small print behind it.
    SMALL_PRINT,
    /// What a case is taken from, that it is made up, or in a draft that it is not approved.
    NOTICE,
    /// Who said a quote.
    ATTRIBUTION,
    /// An entry of the list of sources.
    REFERENCE,
    /// Under a table: where its figures come from, what its signs mean.
    TABLE_NOTE,

    // blocks
    /// Somebody's words.
    QUOTE,
    /// The lessons of a chapter or all of them, as references.
    OVERVIEW,
    /// Facts of a neighbourhood.
    KEY_FIGURES,
    /// A wide table of signs: narrow columns without white space between them, behind one of names.
    MATRIX
}
