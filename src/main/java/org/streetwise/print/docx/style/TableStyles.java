package org.streetwise.print.docx.style;

import java.util.List;
import java.util.function.Predicate;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.measure.TableColumns;
import org.streetwise.print.style.Stylesheet;

/// Writes the styles of tables, which have horizontal lines only.
public final class TableStyles {
    /// The id of the style of our tables.
    public static final String REPORT = "ReportTable";
    private static final String STANDARD = "TableNormal";
    static final List<String> ALL = List.of(STANDARD, REPORT);

    /// A thick line, in points.
    public static final double THICK = 1;
    /// A thin line, in points.
    public static final double THIN = 0.5;

    private TableStyles() {}

    /// @param wanted tests a style's id
    static void write(Xml xml, Stylesheet sheet, Predicate<String> wanted) {
        if (wanted.test(STANDARD)) {
            standard(xml);
        }
        if (wanted.test(REPORT)) {
            report(xml, sheet);
        }
    }

    private static void standard(Xml xml) {
        xml.open("w:style")
                .attribute("w:type", "table")
                .attribute("w:default", 1)
                .attribute("w:styleId", STANDARD)
                .value("w:name", "Normal Table")
                .value("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .open("w:tblPr")
                .open("w:tblInd")
                .attribute("w:w", 0)
                .attribute("w:type", "dxa")
                .close();
        margins(xml, 108, 108);
        xml.close().close();
    }

    private static void report(Xml xml, Stylesheet sheet) {
        String accent = sheet.palette().accent().hex();
        String rule = sheet.palette().rule().hex();
        xml.open("w:style")
                .attribute("w:type", "table")
                .attribute("w:customStyle", 1)
                .attribute("w:styleId", REPORT)
                .value("w:name", "Report Table")
                .value("w:basedOn", STANDARD)
                .value("w:uiPriority", 40)
                .empty("w:qFormat")
                .open("w:tblPr")
                .open("w:tblBorders");
        border(xml, "w:top", THICK, accent);
        border(xml, "w:bottom", THICK, accent);
        border(xml, "w:insideH", THIN, rule);
        xml.close();
        margins(xml, 0, Twips.of(TableColumns.GAP));
        xml.close();
        xml.open("w:tblStylePr").attribute("w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        border(xml, "w:bottom", THICK, accent);
        xml.close().value("w:vAlign", "bottom").close().close().close();
    }

    /// Writes one border.
    ///
    /// @param side the element's name, such as `w:top`
    /// @param thickness in points
    public static void border(Xml xml, String side, double thickness, String colour) {
        xml.open(side)
                .attribute("w:val", "single")
                .attribute("w:sz", Twips.eighths(thickness))
                .attribute("w:space", 0)
                .attribute("w:color", colour)
                .close();
    }

    /// Writes the margins within cells, in twips.
    public static void margins(Xml xml, long left, long right) {
        xml.open("w:tblCellMar");
        margin(xml, "w:top", 0);
        margin(xml, "w:left", left);
        margin(xml, "w:bottom", 0);
        margin(xml, "w:right", right);
        xml.close();
    }

    /// Writes one margin within a cell.
    ///
    /// @param side the element's name, such as `w:left`
    public static void margin(Xml xml, String side, long twips) {
        xml.open(side).attribute("w:w", twips).attribute("w:type", "dxa").close();
    }
}
