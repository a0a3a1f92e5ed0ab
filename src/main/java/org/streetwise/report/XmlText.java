package org.streetwise.report;

/// Escapes text for XML 1.0.
public final class XmlText {
    private XmlText() {}

    /// Text for use between tags. Characters that XML forbids become U+FFFD.
    public static String content(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                // Only `]]>` requires this (section 2.4).
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                default -> xml.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        });
        return xml.toString();
    }

    /// Text for a library that escapes XML itself. Characters that XML forbids become U+FFFD; nothing else changes.
    public static String allowed(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Text for use between double quotation marks. Line ends and tabs survive (section 3.3.3).
    static String attribute(String text) {
        return content(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /// Whether XML allows a character (section 2.2, production 2).
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }
}
