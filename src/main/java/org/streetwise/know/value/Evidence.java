package org.streetwise.know.value;

/// What a lesson rests on.
public enum Evidence {
    /// Only what those involved say.
    NONE,
    /// One story from practice.
    STORY,
    /// Several stories from practice.
    SEVERAL,
    /// Practice and figures.
    FIGURES,
    /// An evaluation.
    EVALUATED
}
