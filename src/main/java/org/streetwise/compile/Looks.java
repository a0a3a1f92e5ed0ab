package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseFonts;
import org.streetwise.print.house.HouseLook;
import org.streetwise.print.style.Stylesheet;

/// How an edition looks in each format.
///
/// @param drawn how the PDF looks
/// @param word how the Word file looks
/// @param paged the same in typefaces at hand, from which Word's page numbers are known
/// @param house whose styles the Word file takes
record Looks(Stylesheet drawn, Stylesheet word, Stylesheet paged, Optional<House> house) {

    /// @param stylesheet the edition's or its template's
    /// @param chosen whether the edition asks for that stylesheet itself; else a PDF follows the reference document too
    /// @param families of the typefaces at hand
    static Looks of(Stylesheet stylesheet, boolean chosen, Optional<House> house, List<String> families) {
        if (house.isEmpty()) {
            return new Looks(stylesheet, stylesheet, stylesheet, house);
        }
        Stylesheet word = HouseLook.of(house.get(), stylesheet);
        Stylesheet paged = HouseFonts.atHand(word, families);
        return new Looks(chosen ? stylesheet : paged, word, paged, house);
    }
}
