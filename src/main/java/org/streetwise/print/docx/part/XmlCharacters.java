package org.streetwise.print.docx.part;

import java.util.OptionalInt;

/// Says which characters an XML file may hold (XML 1.0, production 2).
public final class XmlCharacters {
    static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    static boolean allowed(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        return codePoint < 0xD800 || codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    /// The index of the first forbidden character. A surrogate without its other half is forbidden.
    public static OptionalInt firstForbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!allowed(codePoint)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(codePoint);
        }
        return OptionalInt.empty();
    }
}
