package org.streetwise.print.docx.part;

/// The names of the vocabularies that parts are written in (ECMA-376, transitional).
public final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    public static final String DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Namespaces() {}

    /// Opens the root of a part that signs may be drawn in.
    public static Xml withSigns(Xml xml, String name) {
        return root(xml, name)
                .attribute("xmlns:mc", COMPATIBILITY)
                .attribute("xmlns:wp", DRAWING)
                .attribute("xmlns:wps", SHAPE);
    }

    /// Opens the root of a head or foot in which pictures stand.
    public static Xml withPictures(Xml xml, String name) {
        return withSigns(xml, name)
                .attribute("xmlns:wpg", GROUP)
                .attribute("xmlns:a", DRAWING_MAIN)
                .attribute("xmlns:pic", PICTURE);
    }

    /// Opens the root of a part of the document.
    public static Xml root(Xml xml, String name) {
        return xml.open(name).attribute("xmlns:w", WORD).attribute("xmlns:r", RELATIONS);
    }
}
