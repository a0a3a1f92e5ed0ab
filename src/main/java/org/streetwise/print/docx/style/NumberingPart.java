package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.house.House;
import org.streetwise.print.house.XmlElement;

/// Writes the part `word/numbering.xml`: how headings and lists are counted.
///
/// @param lists the numbered lists of the text
public record NumberingPart(Styles styles, StyleMaker maker, Headings headings, Lists lists, Optional<House> house) {
    /// From a bullet to its text in smaller type, in points.
    public static final double COMPACT_HANG = 10;

    private static final int LEVELS = 9;

    /// Writes the part.
    public void write(Xml xml) {
        Namespaces.root(xml, "w:numbering");
        headings(xml, ListPosition.HEADINGS, Counting.DECIMAL);
        headings(xml, ListPosition.APPENDICES, Counting.APPENDIX);
        list(xml, ListPosition.BULLETS, false, false);
        list(xml, ListPosition.NUMBERS, true, false);
        list(xml, ListPosition.COMPACT_BULLETS, false, true);
        list(xml, ListPosition.COMPACT_NUMBERS, true, true);
        for (int list = ListPosition.HEADINGS; list <= ListPosition.COMPACT_NUMBERS; list++) {
            instance(xml, list, list).close();
        }
        for (Lists.Counted counted : lists.counted()) {
            int kind = counted.compact() ? ListPosition.COMPACT_NUMBERS : ListPosition.NUMBERS;
            instance(xml, counted.list(), kind)
                    .open("w:lvlOverride")
                    .attribute("w:ilvl", counted.level())
                    .value("w:startOverride", counted.start())
                    .close()
                    .close();
        }
        xml.close();
    }

    private static Xml instance(Xml xml, int list, int definition) {
        return xml.open("w:num").attribute("w:numId", list).value("w:abstractNumId", definition);
    }

    private void headings(Xml xml, int definition, Counting counting) {
        definition(xml, definition);
        for (int level = 1; level <= LEVELS; level++) {
            StringBuilder text = new StringBuilder("%1");
            for (int deeper = 2; deeper <= level; deeper++) {
                text.append(".%").append(deeper);
            }
            boolean letter = counting == Counting.APPENDIX && level == 1;
            level(xml, level - 1, letter ? "upperLetter" : "decimal");
            linked(xml, level, counting);
            boolean hangs = maker.sheet().style(Headings.plainLook(level)).hang() > 0;
            xml.value("w:suff", hangs ? "tab" : "space").value("w:lvlText", text.toString());
            xml.value("w:lvlJc", "left").close();
        }
        xml.close();
    }

    /// Links a level to its style. A level can have only one; further styles refer to the level, not the other way
    /// round.
    private void linked(Xml xml, int level, Counting counting) {
        headings.used().stream()
                .filter(heading -> heading.level() == level && heading.counting() == counting)
                .filter(heading -> headings.styled(heading).counting() == counting)
                .findFirst()
                .ifPresent(heading -> xml.value("w:pStyle", styles.id(heading)));
    }

    private void list(Xml xml, int definition, boolean counted, boolean compact) {
        definition(xml, definition);
        for (int level = 0; level < LEVELS; level++) {
            Optional<XmlElement> ofHouse = compact ? Optional.empty() : HouseLevels.level(house, level, counted);
            if (ofHouse.isPresent()) {
                int at = level;
                HouseLevels.write(xml, ofHouse.get(), level, () -> style(xml, at, counted));
                continue;
            }
            level(xml, level, counted ? "decimal" : "bullet");
            if (!compact) {
                style(xml, level, counted);
            }
            String bullet = level == 0 ? "•" : "–";
            xml.value("w:suff", "tab")
                    .value("w:lvlText", counted ? "%" + (level + 1) + "." : bullet)
                    .value("w:lvlJc", "left")
                    .open("w:pPr");
            double hang = compact ? COMPACT_HANG : maker.itemHang();
            double left = compact ? hang * (level + 1) : maker.itemIndent(level);
            StyleProperties.indentation(xml, left, 0, hang);
            xml.close().close();
        }
        xml.close();
    }

    private void style(Xml xml, int level, boolean counted) {
        String id =
                ParagraphStyle.id((counted ? "List Number" : "List Bullet") + (level == 0 ? "" : " " + (level + 1)));
        if (styles.all().stream().anyMatch(style -> style.id().equals(id))) {
            xml.value("w:pStyle", id);
        }
    }

    private static void definition(Xml xml, int id) {
        xml.open("w:abstractNum").attribute("w:abstractNumId", id).value("w:multiLevelType", "multilevel");
    }

    private static void level(Xml xml, int level, String format) {
        xml.open("w:lvl").attribute("w:ilvl", level).value("w:start", 1).value("w:numFmt", format);
    }
}
