package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.docx.part.Elements;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.house.House;
import org.streetwise.print.house.XmlElement;

/// Takes bullets and numbers from an organisation's own lists.
final class HouseLevels {
    private HouseLevels() {}

    /// The list level to which Word's style of such items is linked. It is empty if there is none, or if its number
    /// contains the numbers of other levels.
    ///
    /// @param level from 0
    static Optional<XmlElement> level(Optional<House> of, int level, boolean counted) {
        String style = (counted ? "ListNumber" : "ListBullet") + (level == 0 ? "" : level + 1);
        return of.flatMap(house -> level(house, style)).filter(found -> suits(found, counted));
    }

    private static Optional<XmlElement> level(House house, String style) {
        return house.styles().find("paragraph", style).flatMap(house::level);
    }

    private static boolean suits(XmlElement level, boolean counted) {
        String format = format(level);
        boolean bullet = format.equals("bullet");
        return counted
                ? !bullet && !format.equals("none") && text(level).matches("[^%]*%[1-9][^%]*")
                : bullet && !text(level).isEmpty();
    }

    private static String format(XmlElement level) {
        return level.element("w:numFmt").flatMap(XmlElement::value).orElse("decimal");
    }

    private static String text(XmlElement level) {
        return level.element("w:lvlText").flatMap(XmlElement::value).orElse("");
    }

    /// Writes `w:lvl` in the schema's order (ECMA-376 §17.9.6).
    ///
    /// @param style writes the style that is linked to the level
    static void write(Xml xml, XmlElement level, int number, Runnable style) {
        xml.open("w:lvl").attribute("w:ilvl", number).value("w:start", 1).value("w:numFmt", format(level));
        style.run();
        level.element("w:suff").ifPresent(each -> Elements.write(xml, each));
        xml.value("w:lvlText", text(level).replaceFirst("%[1-9]", "%" + (number + 1)));
        for (String name : new String[] {"w:lvlJc", "w:pPr", "w:rPr"}) {
            level.element(name).ifPresent(each -> Elements.write(xml, each));
        }
        xml.close();
    }
}
