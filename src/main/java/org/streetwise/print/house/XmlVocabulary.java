package org.streetwise.print.house;

import java.util.Map;
import java.util.Optional;

/// The vocabularies from which anything is copied (ECMA-376, transitional; and Word's own shapes, [MS-ODRAWXML]).
/// Elements of other vocabularies are never read.
final class XmlVocabulary {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private static final String WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private XmlVocabulary() {}

    /// An element's name with our prefix, if we read it. Of Word's vocabulary of 2012, that is what binds a content
    /// control to a property ([MS-DOCX] 2.5.4): the control may show a person's name.
    static Optional<String> element(String namespace, String name) {
        return namespace.equals(WORD_2012) && name.equals("dataBinding")
                ? Optional.of("w15:dataBinding")
                : prefix(namespace).map(prefix -> prefix + ":" + name);
    }

    /// Our prefix for a namespace.
    static Optional<String> prefix(String namespace) {
        return Optional.ofNullable(PREFIXES.get(namespace));
    }

    /// Whether a namespace belongs to the strict form of the standard, which writes lengths and names differently.
    static boolean isStrict(String namespace) {
        return namespace.startsWith(STRICT);
    }
}
