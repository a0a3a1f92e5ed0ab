package org.streetwise.print.docx.style;

import java.util.Optional;
import org.streetwise.print.docx.part.WordLanguage;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.source.Language;

/// How a run of text differs from its paragraph. A run can have only one character style. Where several apply, one
/// becomes the style, and the others become properties of the run.
///
/// @param linked whether it stands in a link, which can't hold another
/// @param address whether that link leads to an address
/// @param term whether it is a term with its definition beside it
/// @param language empty if it is the document's
public record Look(
        boolean strong,
        boolean emphasis,
        boolean strikethrough,
        boolean code,
        boolean linked,
        boolean address,
        boolean term,
        Optional<Language> language) {

    /// Unmarked text.
    ///
    /// @param language empty if it is the document's
    public static Look plain(Optional<Language> language) {
        return new Look(false, false, false, false, false, false, false, language);
    }

    /// This look, strong.
    public Look asStrong() {
        return new Look(true, emphasis, strikethrough, code, linked, address, term, language);
    }

    /// This look, emphasised.
    public Look asEmphasis() {
        return new Look(strong, true, strikethrough, code, linked, address, term, language);
    }

    /// This look, struck through.
    public Look asStrikethrough() {
        return new Look(strong, emphasis, true, code, linked, address, term, language);
    }

    /// This look, as code.
    public Look asCode() {
        return new Look(strong, emphasis, strikethrough, true, linked, address, term, language);
    }

    /// This look in a link within the publication, which looks like the text around it.
    public Look inReference() {
        return new Look(strong, emphasis, strikethrough, code, true, address, term, language);
    }

    /// This look in a link to an address.
    public Look inLink() {
        return new Look(strong, emphasis, strikethrough, code, true, true, term, language);
    }

    /// This look for a term that is defined.
    public Look asTerm() {
        return new Look(strong, emphasis, strikethrough, code, linked, address, true, language);
    }

    /// This look in another language.
    public Look in(Language language) {
        return new Look(strong, emphasis, strikethrough, code, linked, address, term, Optional.of(language));
    }

    /// Writes `w:rPr` in the schema's order (ECMA-376 §17.3.2.28), or nothing if the run has no properties.
    public void write(Xml xml) {
        write(xml, false);
    }

    /// Writes `w:rPr` for text that may run from right to left.
    ///
    /// @param turned whether it does, whatever its language
    public void write(Xml xml, boolean turned) {
        Optional<String> style = style();
        if (style.isEmpty() && language.isEmpty() && !turned) {
            return;
        }
        xml.open("w:rPr");
        style.ifPresent(id -> xml.value("w:rStyle", id));
        boolean styled = style.isPresent();
        if (strong && styled && !style.get().equals(CharacterStyles.STRONG)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (emphasis && styled && !style.get().equals(CharacterStyles.EMPHASIS)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (strikethrough && styled && !style.get().equals(CharacterStyles.STRIKETHROUGH)) {
            xml.empty("w:strike");
        }
        if (turned || language.filter(WordLanguage::rightToLeft).isPresent()) {
            xml.empty("w:rtl");
        }
        language.ifPresent(tongue -> language(xml, tongue));
        xml.close();
    }

    private Optional<String> style() {
        if (address) {
            return Optional.of(CharacterStyles.HYPERLINK);
        }
        if (code) {
            return Optional.of(CharacterStyles.CODE);
        }
        if (term) {
            return Optional.of(CharacterStyles.TERM);
        }
        if (strong) {
            return Optional.of(CharacterStyles.STRONG);
        }
        if (emphasis) {
            return Optional.of(CharacterStyles.EMPHASIS);
        }
        return strikethrough ? Optional.of(CharacterStyles.STRIKETHROUGH) : Optional.empty();
    }

    private static void language(Xml xml, Language language) {
        xml.open("w:lang")
                .attribute(WordLanguage.rightToLeft(language) ? "w:bidi" : "w:val", WordLanguage.tag(language))
                .close();
    }
}
