package org.streetwise.print.docx;

/// The names of the vocabularies that parts are written in (ECMA-376, transitional).
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Namespaces() {}

    /// Opens the root of a part of the document.
    static Xml root(Xml xml, String name) {
        return xml.open(name).attribute("xmlns:w", WORD).attribute("xmlns:r", RELATIONS);
    }
}
