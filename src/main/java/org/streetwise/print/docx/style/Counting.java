package org.streetwise.print.docx.style;

/// How a heading gets its number in Word. Headings that look alike may be counted in several ways. The first of these
/// constants that is in use has the plain style; the others have styles based on it.
public enum Counting {
    /// Word counts: 1, 1.1, …
    DECIMAL,
    /// The label stands before the title as text, because Word would count differently.
    TEXT,
    /// Word counts: A, A.1, …
    APPENDIX,
    /// No number.
    NONE,
    /// No number, and no line in the list of contents.
    UNLISTED
}
