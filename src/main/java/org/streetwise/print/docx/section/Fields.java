package org.streetwise.print.docx.section;

import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Look;

/// Fields: words that Word can make again (ECMA-376 §17.16).
public final class Fields {
    private Fields() {}

    /// A whole field with what it says now.
    public static void write(Xml xml, String instruction, Look look, Runnable result) {
        begin(xml, instruction, look);
        result.run();
        end(xml, look);
    }

    public static void begin(Xml xml, String instruction, Look look) {
        mark(xml, "begin", look);
        xml.open("w:r");
        look.write(xml);
        xml.open("w:instrText")
                .attribute("xml:space", "preserve")
                .text(" " + instruction + " ")
                .close()
                .close();
        mark(xml, "separate", look);
    }

    public static void end(Xml xml, Look look) {
        mark(xml, "end", look);
    }

    private static void mark(Xml xml, String type, Look look) {
        xml.open("w:r");
        look.write(xml);
        xml.open("w:fldChar").attribute("w:fldCharType", type).close().close();
    }

    /// Text inside quotation marks of an instruction (ECMA-376 §17.16.1).
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
