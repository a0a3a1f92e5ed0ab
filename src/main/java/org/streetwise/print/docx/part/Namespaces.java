package org.streetwise.print.docx.part;

/// The XML namespaces of parts (ECMA-376, transitional).
public final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /// Relationships, as parts refer to them.
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /// Shapes in a text.
    public static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    /// The core of DrawingML.
    public static final String DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Namespaces() {}

    /// Opens the root of a part in which signs may be drawn.
    public static Xml withSigns(Xml xml, String name) {
        return root(xml, name)
                .attribute("xmlns:mc", COMPATIBILITY)
                .attribute("xmlns:wp", DRAWING)
                .attribute("xmlns:wps", SHAPE);
    }

    /// Opens the root of a header or footer that may hold pictures.
    public static Xml withPictures(Xml xml, String name) {
        return withSigns(xml, name)
                .attribute("xmlns:wpg", GROUP)
                .attribute("xmlns:a", DRAWING_MAIN)
                .attribute("xmlns:pic", PICTURE);
    }

    /// Opens the root of any part of the document.
    public static Xml root(Xml xml, String name) {
        return xml.open(name).attribute("xmlns:w", WORD).attribute("xmlns:r", RELATIONS);
    }
}
