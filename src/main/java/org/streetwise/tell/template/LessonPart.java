package org.streetwise.tell.template;

/// A part of a lesson to print. A part that a lesson does not have is left out.
public enum LessonPart {
    /// A streetwise lesson's own text.
    TEXT,
    /// The author's short text of the lesson; without one, who carries it.
    SHORT,
    /// The neighbourhoods that carry it.
    COUNTS,
    HAPPENED,
    LEARNT,
    QUOTES,
    RECOMMENDATIONS,
    TRANSFER,
    /// The neighbourhoods that differ, and why.
    DIFFERS,
    /// Whether the approach worked.
    OUTCOME,
    /// The lessons that it supports, refines or differs from.
    RELATED,
    /// What it rests on.
    EVIDENCE
}
