package org.streetwise.print.docx.section;

import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;

/// A draft's watermark, drawn as Word itself draws it: stretched text in VML, in every header. Word recognises it by
/// its name, so that Word's own command can remove it (ECMA-376 part 4, §14.1).
record WatermarkShape(String word, Stylesheet stylesheet) {
    /// The name by which Word recognises watermarks; a number follows it.
    private static final String NAME = "PowerPlusWaterMarkObject";

    /// The shape type of straight stretched text.
    private static final String TYPE = "_x0000_t136";

    /// The first number that Word gives to shapes in headers.
    private static final int FIRST_SHAPE = 2049;

    /// The watermark's length, as a share of the page's diagonal.
    private static final double SHARE = 0.52;

    private static final double LENGTH_OF_LETTER = 0.42;

    private static final String[] FORMULAS = {
        "sum #0 0 10800",
        "prod #0 2 1",
        "sum 21600 0 @1",
        "sum 0 0 @2",
        "sum 21600 0 @3",
        "if @0 @3 0",
        "if @0 21600 @1",
        "if @0 0 @2",
        "if @0 @4 21600",
        "mid @5 @6",
        "mid @8 @5",
        "mid @7 @8",
        "mid @6 @7",
        "sum @6 0 @5"
    };

    /// Declares the namespaces that the shape needs.
    static void namespaces(Xml xml) {
        xml.attribute("xmlns:v", "urn:schemas-microsoft-com:vml")
                .attribute("xmlns:o", "urn:schemas-microsoft-com:office:office")
                .attribute("xmlns:w10", "urn:schemas-microsoft-com:office:word");
    }

    /// Writes the watermark as a run.
    ///
    /// @param number the watermark's number in the file, from 0
    void write(Xml xml, int number) {
        xml.open("w:r").open("w:pict");
        type(xml);
        xml.open("v:shape")
                .attribute("id", NAME + (number + 1))
                .attribute("o:spid", "_x0000_s" + (FIRST_SHAPE + number))
                .attribute("type", "#" + TYPE)
                .attribute("alt", "")
                .attribute("style", style(number))
                .attribute("o:allowincell", "f")
                .attribute("fillcolor", "#" + stylesheet.palette().watermark().hex())
                .attribute("stroked", "f");
        xml.open("v:textpath")
                .attribute(
                        "style",
                        "font-family:\"" + stylesheet.families().of(TextStyle.Family.HEADING)
                                + "\";font-size:1pt;font-weight:bold")
                .attribute("string", word)
                .close();
        xml.open("w10:wrap")
                .attribute("anchorx", "page")
                .attribute("anchory", "page")
                .close();
        xml.close().close().close();
    }

    private String style(int number) {
        Stylesheet.Sheet sheet = stylesheet.sheet();
        double width = Math.hypot(sheet.width(), sheet.height()) * SHARE;
        double height = width / (word.codePointCount(0, word.length()) * LENGTH_OF_LETTER);
        return "position:absolute;margin-left:0;margin-top:0;width:" + Math.round(width) + "pt;height:"
                + Math.round(Math.min(height, width * 0.6)) + "pt;rotation:315;z-index:" + (-251658752 + number * 2048)
                + ";mso-position-horizontal:center;mso-position-horizontal-relative:page"
                + ";mso-position-vertical:center;mso-position-vertical-relative:page";
    }

    private static void type(Xml xml) {
        xml.open("v:shapetype")
                .attribute("id", TYPE)
                .attribute("coordsize", "21600,21600")
                .attribute("o:spt", "136")
                .attribute("adj", "10800")
                .attribute("path", "m@7,l@8,m@5,21600l@6,21600e");
        xml.open("v:formulas");
        for (String formula : FORMULAS) {
            xml.open("v:f").attribute("eqn", formula).close();
        }
        xml.close();
        xml.open("v:path")
                .attribute("textpathok", "t")
                .attribute("o:connecttype", "custom")
                .attribute("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800")
                .attribute("o:connectangles", "270,180,90,0")
                .close();
        xml.open("v:textpath").attribute("on", "t").attribute("fitshape", "t").close();
        xml.open("v:handles");
        xml.open("v:h")
                .attribute("position", "#0,bottomRight")
                .attribute("xrange", "6629,14971")
                .close();
        xml.close();
        xml.open("o:lock")
                .attribute("v:ext", "edit")
                .attribute("text", "t")
                .attribute("shapetype", "t")
                .close();
        xml.close();
    }
}
