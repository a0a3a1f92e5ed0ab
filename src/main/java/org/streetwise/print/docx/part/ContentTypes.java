package org.streetwise.print.docx.part;

import java.util.List;

/// Writes the part `[Content_Types].xml`, which gives the type of each part (ECMA-376 part 2, §10.1.2.2).
public final class ContentTypes {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// The namespace of the part.
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    /// The part in which mammoth looks up what our styles are in HTML.
    public static final String STYLE_MAP = "mammoth/style-map";
    /// The content type of parts with relationships.
    public static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

    private ContentTypes() {}

    /// Writes the whole part.
    ///
    /// @param others parts that not every file has
    public static void write(Xml xml, List<String> heads, List<String> feet, boolean theme, List<TypedParts> others) {
        xml.open("Types").attribute("xmlns", NAMESPACE);
        byEnding(xml, "rels", RELATIONSHIPS);
        byEnding(xml, "jpeg", "image/jpeg");
        byEnding(xml, "png", "image/png");
        byEnding(xml, "svg", "image/svg+xml");
        others.forEach(parts -> parts.types(xml));
        byEnding(xml, "xml", "application/xml");
        part(xml, "/word/document.xml", WORD + "document.main+xml");
        part(xml, "/word/styles.xml", WORD + "styles+xml");
        part(xml, "/word/numbering.xml", WORD + "numbering+xml");
        part(xml, "/word/settings.xml", WORD + "settings+xml");
        part(xml, "/word/footnotes.xml", WORD + "footnotes+xml");
        if (theme) {
            part(xml, "/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        }
        heads.forEach(head -> part(xml, "/word/" + head, WORD + "header+xml"));
        feet.forEach(foot -> part(xml, "/word/" + foot, WORD + "footer+xml"));
        others.forEach(parts -> parts.partTypes(xml));
        part(xml, "/" + STYLE_MAP, "text/prs.mammoth.style-map");
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        xml.close();
    }

    /// Writes the type of all parts whose names have that ending.
    public static void byEnding(Xml xml, String ending, String type) {
        xml.open("Default")
                .attribute("Extension", ending)
                .attribute("ContentType", type)
                .close();
    }

    /// Writes the type of one part.
    ///
    /// @param name begins with a slash
    public static void part(Xml xml, String name, String type) {
        xml.open("Override")
                .attribute("PartName", name)
                .attribute("ContentType", type)
                .close();
    }
}
