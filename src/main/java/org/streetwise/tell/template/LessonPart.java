package org.streetwise.tell.template;

/// What can be printed of a lesson; what a lesson does not have is passed over.
public enum LessonPart {
    /// A streetwise lesson's own text.
    TEXT,
    /// All of it in short, in its author's words; where these are not there, who carries it.
    SHORT,
    /// Who carries it.
    COUNTS,
    HAPPENED,
    LEARNT,
    QUOTES,
    RECOMMENDATIONS,
    TRANSFER,
    /// Who differs, and why.
    DIFFERS,
    /// Whether the approach worked.
    OUTCOME,
    /// Lessons that it supports, refines or differs from.
    RELATED,
    /// What it rests on.
    EVIDENCE
}
