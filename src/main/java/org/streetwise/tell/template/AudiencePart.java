package org.streetwise.tell.template;

/// A part about one audience.
public enum AudiencePart implements Part {
    /// What the lessons ask of it.
    RECOMMENDATIONS
}
