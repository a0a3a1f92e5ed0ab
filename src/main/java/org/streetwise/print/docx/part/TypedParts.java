package org.streetwise.print.docx.part;

/// Parts that not every file has, and that need content types of their own.
public interface TypedParts {
    /// Writes the content types that belong to endings of names.
    void types(Xml xml);

    /// Writes the content types that belong to single parts.
    void partTypes(Xml xml);
}
