package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Rules of the standard about properties that some programs break: their order, each only once, and numbers where
/// numbers belong. Word says that a file is damaged if it breaks them.
public final class PropertySchema {
    /// The orders of ECMA-376 §17.7.4.17, §17.3.1.26, §17.3.2.28, §17.4.60 and §17.4.70.
    private static final Map<String, List<String>> ORDERS = Map.of(
            "w:style",
            names(
                    "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr"),
            "w:pPr",
            names(
                    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                            + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                            + " textDirection textAlignment textboxTightWrap outlineLvl cnfStyle rPr"),
            "w:rPr",
            names(
                    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
                            + " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign"
                            + " rtl cs em eastAsianLayout specVanish"),
            "w:tblPr",
            names("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
                    + " tblInd tblBorders shd tblLayout tblCellMar tblLook"),
            "w:tcPr",
            names(
                    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"));

    /// The only element that may occur several times.
    private static final String PARTS_OF_TABLES = "w:tblStylePr";

    private static final Set<String> LENGTHS = Set.copyOf(
            names("before after line left right start end hanging firstLine beforeLines afterLines leftChars rightChars"
                    + " firstLineChars hangingChars pos sz space w h"));
    private static final String LENGTH = "-?[0-9]{1,8}(\\.[0-9]{1,8})?(mm|cm|in|pt|pc|pi|%)?";
    private static final Set<String> COUNTED =
            Set.copyOf(names("sz szCs kern outlineLvl numId ilvl uiPriority gridSpan"));
    private static final String COUNT = "[0-9]{1,6}(mm|cm|in|pt|pc|pi)?";

    private PropertySchema() {}

    private static List<String> names(String words) {
        return Stream.of(words.split(" ")).map(word -> "w:" + word).toList();
    }

    /// A copy with the elements in the standard's order, if it defines one for them.
    public static XmlElement ordered(XmlElement properties) {
        List<String> order = ORDERS.get(properties.name());
        if (order == null) {
            return properties;
        }
        Set<String> said = new HashSet<>();
        List<XmlElement> kept = new ArrayList<>();
        properties
                .elements()
                .filter(each -> order.contains(each.name()))
                .filter(each -> said.add(each.name()) || each.name().equals(PARTS_OF_TABLES))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(each -> order.indexOf(each.name())));
        return properties.holding(kept);
    }

    /// A copy in order, without lengths that are not numbers.
    static XmlElement valid(XmlElement properties) {
        return ordered(properties
                .keeping(name -> !LENGTHS.contains(name)
                        || properties.attribute(name).orElse("").matches(LENGTH))
                .without(PropertySchema::isUncounted));
    }

    private static boolean isUncounted(XmlElement property) {
        return COUNTED.contains(property.name()) && !property.value().orElse("").matches(COUNT);
    }
}
