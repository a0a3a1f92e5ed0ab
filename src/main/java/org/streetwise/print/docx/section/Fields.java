package org.streetwise.print.docx.section;

import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Look;

/// Writes fields: text that Word can compute anew (ECMA-376 §17.16).
public final class Fields {
    private Fields() {}

    /// Writes a whole field.
    ///
    /// @param result writes the text that the field shows until Word updates it
    public static void write(Xml xml, String instruction, Look look, Runnable result) {
        begin(xml, instruction, look);
        result.run();
        end(xml, look);
    }

    /// Begins a field; the text that it shows now comes next.
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

    /// Ends the field that was begun last.
    public static void end(Xml xml, Look look) {
        mark(xml, "end", look);
    }

    private static void mark(Xml xml, String type, Look look) {
        xml.open("w:r");
        look.write(xml);
        xml.open("w:fldChar").attribute("w:fldCharType", type).close().close();
    }

    /// Quotes a text for use in an instruction (ECMA-376 §17.16.1).
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
