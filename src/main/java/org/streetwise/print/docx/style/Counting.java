package org.streetwise.print.docx.style;

/// How a heading comes by its number in Word. Of the ways that one kind of heading uses, the first is that of its plain
/// style; the others have styles of their own.
public enum Counting {
    /// Word counts: 1, 1.1 …
    DECIMAL,
    /// The label stands before the title as text, for its number is not Word's to count.
    TEXT,
    /// Word counts: A, A.1 …
    APPENDIX,
    /// No number.
    NONE,
    /// No number, and no line in the list of contents.
    UNLISTED
}
