package org.streetwise.print.docx.part;

/// Parts of a file whose kinds not every file has.
public interface TypedParts {
    /// Writes which kind the ending of a part's name means.
    void types(Xml xml);

    /// Writes the kinds of parts whose names' endings do not say them.
    void partTypes(Xml xml);
}
