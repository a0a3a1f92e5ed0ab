package org.streetwise.print.docx.chart;

import org.streetwise.print.chart.ChartColours;
import org.streetwise.print.chart.Tile;
import org.streetwise.print.docx.part.Emus;
import org.streetwise.print.docx.part.WordLanguage;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Language;

/// The colours, lines and type of charts (ECMA-376 §20.1 and §21.1).
record ChartLook(Stylesheet sheet, Language language) {
    /// Writes how the open element is filled.
    void fill(Xml xml, Tile.Ink ink) {
        fill(xml, new ChartColours(sheet.palette()).of(ink));
    }

    private static void fill(Xml xml, Colour colour) {
        xml.open("a:solidFill")
                .open("a:srgbClr")
                .attribute("val", colour.hex())
                .close()
                .close();
    }

    /// Writes a line.
    ///
    /// @param thickness in points
    void line(Xml xml, double thickness, Tile.Ink ink) {
        xml.open("a:ln").attribute("w", Emus.of(thickness));
        fill(xml, ink);
        xml.close();
    }

    /// Writes a dashed line.
    ///
    /// @param thickness in points
    void dashes(Xml xml, double thickness, Tile.Ink ink) {
        xml.open("a:ln").attribute("w", Emus.of(thickness));
        fill(xml, ink);
        xml.open("a:prstDash").attribute("val", "dash").close().close();
    }

    static void noLine(Xml xml) {
        xml.open("a:ln").empty("a:noFill").close();
    }

    /// Writes the properties of type.
    ///
    /// @param name `a:rPr` for a run, `a:defRPr` for the default of all text
    void type(Xml xml, String name, double size, boolean muted) {
        Stylesheet.Palette palette = sheet.palette();
        xml.open(name)
                .attribute("lang", WordLanguage.tag(language))
                .attribute("sz", Math.round(size * 100))
                .attribute("b", 0);
        fill(xml, muted ? palette.muted() : palette.text());
        String family = sheet.family(sheet.style(StyleName.TABLE_TEXT));
        xml.open("a:latin").attribute("typeface", family).close().close();
    }

    /// Writes the type of all text in the open element.
    void texts(Xml xml, double size, boolean muted) {
        xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        type(xml, "a:defRPr", size, muted);
        xml.close()
                .open("a:endParaRPr")
                .attribute("lang", WordLanguage.tag(language))
                .close();
        xml.close().close();
    }
}
