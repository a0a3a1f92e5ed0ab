package org.streetwise.print.docx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes one XML document straight into a stream, without holding any of it. Names are trusted. Characters that XML
/// forbids are replaced by U+FFFD. If the stream fails, methods throw [UncheckedIOException].
public final class Xml {
    private static final int BUFFER = 1 << 15;
    private static final int LONGEST_CHARACTER = 4;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<String> open = new ArrayDeque<>();
    private int used;
    private boolean inTag;

    /// @param out stays open
    public Xml(OutputStream out) {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /// Opens an element.
    public Xml open(String name) {
        endTag();
        raw("<");
        raw(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// Adds an attribute to the element that was just opened.
    public Xml attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException(name + " comes too late for an attribute of " + open.peek());
        }
        raw(" ");
        raw(name);
        raw("=\"");
        escaped(value, true);
        raw("\"");
        return this;
    }

    /// Adds an attribute to the element that was just opened.
    public Xml attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /// Writes text into the open element.
    public Xml text(String text) {
        endTag();
        escaped(text, false);
        return this;
    }

    /// Closes the element that was opened last.
    public Xml close() {
        String name = open.pop();
        if (inTag) {
            raw("/>");
            inTag = false;
        } else {
            raw("</");
            raw(name);
            raw(">");
        }
        return this;
    }

    /// Writes an empty element.
    public Xml empty(String name) {
        return open(name).close();
    }

    /// Writes an element that has only the attribute `w:val`, as most properties in WordprocessingML do.
    public Xml value(String name, String value) {
        return open(name).attribute("w:val", value).close();
    }

    /// Writes an element that has only the attribute `w:val`.
    public Xml value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /// Writes an element that has only the attribute `val`, as most properties of charts do.
    public Xml plainValue(String name, String value) {
        return open(name).attribute("val", value).close();
    }

    /// Writes an element that has only the attribute `val`.
    public Xml plainValue(String name, long value) {
        return plainValue(name, Long.toString(value));
    }

    /// Writes an element that holds only text.
    public Xml element(String name, String text) {
        return open(name).text(text).close();
    }

    /// Writes out what is still buffered. Every element must be closed.
    public void finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open + " is still open");
        }
        flush();
    }

    private void endTag() {
        if (inTag) {
            raw(">");
            inTag = false;
        }
    }

    private void raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            room();
            buffer[used++] = (byte) ascii.charAt(i);
        }
    }

    private void escaped(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            switch (codePoint) {
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '&' -> raw("&amp;");
                case '"' -> raw(inAttribute ? "&quot;" : "\"");
                // unescaped, these would be read back as spaces or line feeds (XML 1.0, 2.11 and 3.3.3)
                case '\r' -> raw("&#13;");
                case '\n' -> raw(inAttribute ? "&#10;" : "\n");
                case '\t' -> raw(inAttribute ? "&#9;" : "\t");
                default -> utf8(XmlCharacters.allowed(codePoint) ? codePoint : XmlCharacters.REPLACEMENT);
            }
        }
    }

    private void utf8(int codePoint) {
        room();
        if (codePoint < 0x80) {
            buffer[used++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            buffer[used++] = (byte) (0xC0 | codePoint >> 6);
            continuation(codePoint);
        } else if (codePoint < 0x10000) {
            buffer[used++] = (byte) (0xE0 | codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        } else {
            buffer[used++] = (byte) (0xF0 | codePoint >> 18);
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        }
    }

    private void continuation(int bits) {
        buffer[used++] = (byte) (0x80 | bits & 0x3F);
    }

    private void room() {
        if (used > BUFFER - LONGEST_CHARACTER) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
