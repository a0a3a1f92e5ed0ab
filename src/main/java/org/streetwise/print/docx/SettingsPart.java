package org.streetwise.print.docx;

import java.util.Optional;
import org.streetwise.print.docx.part.Elements;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.WordLanguage;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.text.NotesPart;
import org.streetwise.print.house.House;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Language;

/// The part `word/settings.xml`.
final class SettingsPart {
    private static final String WORD_SETTING = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    /// Writes settings in the schema's order (ECMA-376 §17.15.1.78). It does not ask Word to update fields on opening,
    /// because Word would ask the reader first.
    ///
    /// @param carriesFonts whether the file embeds typefaces
    /// @param house its left pages may mirror its right ones
    static void write(Xml xml, Stylesheet sheet, Language language, Optional<House> house, boolean carriesFonts) {
        Namespaces.root(xml, "w:settings");
        xml.open("w:zoom").attribute("w:percent", 100).close();
        if (carriesFonts) {
            xml.empty("w:embedTrueTypeFonts").empty("w:saveSubsetFonts");
        }
        if (house.filter(House::mirrored).isPresent()) {
            xml.empty("w:mirrorMargins");
        }
        xml.value("w:defaultTabStop", 720);
        if (sheet.styles().values().stream().anyMatch(style -> style.hyphenated())) {
            xml.empty("w:autoHyphenation").value("w:consecutiveHyphenLimit", 2).value("w:hyphenationZone", 360);
        }
        if (house.filter(House::evenHeads).isPresent()) {
            xml.empty("w:evenAndOddHeaders");
        }
        xml.value("w:characterSpacingControl", "doNotCompress");
        NotesPart.settings(xml);
        compatibility(xml);
        xml.open("w:themeFontLang")
                .attribute("w:val", WordLanguage.tag(language))
                .close();
        house.flatMap(House::colourMapping).ifPresent(mapping -> Elements.write(xml, mapping));
        xml.value("w:decimalSymbol", ",").value("w:listSeparator", ",");
        xml.close();
    }

    /// Without this setting Word opens the file in the mode of Word 2007 ([MS-DOCX] 2.5.6, compatibilityMode).
    private static void compatibility(Xml xml) {
        xml.open("w:compat");
        // a justified line that ends in a line break is not stretched
        xml.empty("w:doNotExpandShiftReturn");
        setting(xml, "compatibilityMode", 15);
        setting(xml, "overrideTableStyleFontSizeAndJustification", 1);
        setting(xml, "enableOpenTypeFeatures", 1);
        setting(xml, "doNotFlipMirrorIndents", 1);
        setting(xml, "differentiateMultirowTableHeaders", 1);
        xml.close();
    }

    private static void setting(Xml xml, String name, int value) {
        xml.open("w:compatSetting")
                .attribute("w:name", name)
                .attribute("w:uri", WORD_SETTING)
                .attribute("w:val", value)
                .close();
    }
}
