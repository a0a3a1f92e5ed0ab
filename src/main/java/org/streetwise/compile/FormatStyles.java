package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseFonts;
import org.streetwise.print.house.HouseLook;
import org.streetwise.print.layout.ContentsRoom;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;

/// How an edition looks in each format.
///
/// @param drawn how the PDF looks
/// @param word how the Word file looks
/// @param paged the look of the Word file in available typefaces, from which its page numbers are computed
/// @param house the reference document whose styles the Word file takes
record FormatStyles(Stylesheet drawn, Stylesheet word, Stylesheet paged, Optional<House> house) {
    /// How much wider a missing typeface may be than its substitute.
    private static final double LEEWAY = 1.2;

    /// @param stylesheet the edition's or its template's
    /// @param chosen whether the edition itself names the stylesheet; if not, the PDF follows the reference document
    ///     too
    /// @param families of the available typefaces
    static FormatStyles of(Stylesheet stylesheet, boolean chosen, Optional<House> house, List<String> families) {
        if (house.isEmpty()) {
            return new FormatStyles(stylesheet, stylesheet, stylesheet, house);
        }
        Stylesheet word = HouseLook.of(house.get(), stylesheet);
        Stylesheet paged = HouseFonts.atHand(word, families);
        return new FormatStyles(chosen ? stylesheet : paged, word, paged, house);
    }

    /// The same looks, with room for the labels in the publication's table of chosen.
    FormatStyles fitted(NumberedDocument document, FontLibrary fonts) {
        double leeway = word.families().equals(paged.families()) ? 1 : LEEWAY;
        double lacking = ContentsRoom.lacking(document, paged, fonts, leeway);
        double drawnLacking = drawn.equals(paged) ? lacking : ContentsRoom.lacking(document, drawn, fonts, 1);
        return new FormatStyles(
                ContentsRoom.widened(drawn, drawnLacking),
                ContentsRoom.widened(word, lacking),
                ContentsRoom.widened(paged, lacking),
                house);
    }
}
