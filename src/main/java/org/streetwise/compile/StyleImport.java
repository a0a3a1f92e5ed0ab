package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseFonts;
import org.streetwise.print.house.HouseLook;
import org.streetwise.print.house.HouseReader;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Workspace;

/// Derives a stylesheet's file from a reference document.
public final class StyleImport {
    private final StylesheetReader stylesheets;
    private final List<String> families;
    private final Diagnostics diagnostics;

    /// @param families of the available typefaces
    public StyleImport(Workspace workspace, List<String> families, Diagnostics diagnostics) {
        this.stylesheets = new StylesheetReader(workspace, diagnostics);
        this.families = families;
        this.diagnostics = diagnostics;
    }

    /// The text of the stylesheet's file; absent if the reference document can't be used or there is no stylesheet
    /// `base`, which is reported.
    ///
    /// @param base the stylesheet that supplies what the reference document doesn't say
    public Optional<String> derive(ReferenceDocument file, String base) {
        Span place = Span.startOf(SourceId.programme(file.name()));
        Optional<Stylesheet> extended = stylesheets.read(base, place);
        Diagnostics ofHouse = new Diagnostics();
        Optional<House> read = HouseReader.read(file.bytes(), new Spanned<>(file.name(), place), ofHouse);
        // A stylesheet has no headers and footers, so nothing can be missing from them.
        ofHouse.all().stream()
                .filter(said -> said.code() != Code.HOUSE_LEFT_BEHIND)
                .forEach(diagnostics::report);
        return read.flatMap(house -> extended.flatMap(sheet -> {
            Stylesheet look = HouseLook.of(house, sheet);
            Stylesheet found = HouseFonts.atHand(look, families);
            List<String> head = List.of(
                    "Derived from " + file.name().replaceAll("\\p{Cc}", "?")
                            + " by `streetwise style import`. Anything not set here comes from `" + base + "`.",
                    "Lengths have a unit: pt, mm or cm.");
            return stylesheets.changed(found, base, place, head, use -> remark(use, look, found));
        }));
    }

    private static String remark(String use, Stylesheet look, Stylesheet found) {
        String wanted = family(use, look.families());
        return wanted.equals(family(use, found.families()))
                ? ""
                : "in place of " + wanted.replaceAll("\\p{Cc}", "?") + ", which is not available";
    }

    private static String family(String use, Stylesheet.Families families) {
        return switch (use) {
            case "text" -> families.text();
            case "heading" -> families.heading();
            default -> families.code();
        };
    }
}
