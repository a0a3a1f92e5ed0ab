package org.streetwise.print.docx.section;

import java.util.Optional;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block.Matter;

/// Writes the properties of Word's sections: the page, its numbers, its header and its footer.
///
/// @param xml the text, in which the properties stand
public record Divisions(Xml xml, Stylesheet stylesheet, RunningHeads heads) {
    /// Writes `w:sectPr` in the schema's order (ECMA-376 §17.6.17).
    public void properties(Division division) {
        xml.open("w:sectPr");
        if (!division.continuous()) {
            heads.refer(xml, division);
        }
        if (division.count() == Division.Count.PAGES_AND_NOTES) {
            xml.open("w:footnotePr").value("w:numRestart", "eachSect").close();
        }
        xml.value("w:type", division.continuous() ? "continuous" : "nextPage");
        page(division);
        numbers(division);
        columns(division);
        if (!division.continuous() && heads.opens(division)) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private void page(Division division) {
        Stylesheet.Sheet sheet = division.page(stylesheet);
        xml.open("w:pgSz").attribute("w:w", Twips.of(sheet.width())).attribute("w:h", Twips.of(sheet.height()));
        if (sheet.width() > sheet.height()) {
            xml.attribute("w:orient", "landscape");
        }
        xml.close();
        xml.open("w:pgMar")
                .attribute("w:top", Twips.of(sheet.top()))
                .attribute("w:right", Twips.of(sheet.right()))
                .attribute("w:bottom", Twips.of(sheet.bottom()))
                .attribute("w:left", Twips.of(sheet.left()))
                .attribute("w:header", Twips.of(sheet.head() - above(StyleName.RUNNING_HEAD)))
                .attribute("w:footer", Twips.of(sheet.foot() - below(StyleName.PAGE_NUMBER)))
                .attribute("w:gutter", 0)
                .close();
    }

    private void columns(Division division) {
        if (division.columns() > 1) {
            xml.open("w:cols")
                    .attribute("w:num", division.columns())
                    .attribute("w:space", Twips.of(Stylesheet.Sheet.GUTTER))
                    .close();
        }
    }

    /// From the top of a style's line to its baseline. Word measures headers to the line, the stylesheet to the
    /// baseline.
    private double above(StyleName style) {
        TextStyle look = stylesheet.style(style);
        return look.leading() - below(style);
    }

    private double below(StyleName style) {
        return stylesheet.style(style).leading() * 0.2;
    }

    private void numbers(Division division) {
        Optional<Matter.Part> part = division.part();
        boolean roman = part.filter(p -> p == Matter.Part.FRONT).isPresent();
        if (!roman && !division.restarts()) {
            return;
        }
        xml.open("w:pgNumType");
        if (roman) {
            xml.attribute("w:fmt", "lowerRoman");
        }
        if (division.restarts()) {
            xml.attribute("w:start", 1);
        }
        xml.close();
    }
}
