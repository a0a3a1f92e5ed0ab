package org.streetwise.print.font;

import java.util.OptionalInt;

/// A font's measures in font units.
///
/// @param ascent above the baseline
/// @param descent below the baseline, positive
/// @param rights the licence bits `fsType` (OpenType 1.9, `OS/2`)
record GlyphMetrics(int unitsPerEm, int ascent, int descent, int capHeight, int xHeight, int rights) {

    static GlyphMetrics of(FontFile file, CharacterMap characters) {
        int horizontal = file.required("hhea");
        int os2 = file.required("OS/2");
        // The table has sxHeight and sCapHeight from version 2 on.
        boolean heights = file.unsigned16(os2) >= 2;
        return new GlyphMetrics(
                file.unsigned16(file.required("head") + 18),
                file.signed16(horizontal + 4),
                -file.signed16(horizontal + 6),
                heights ? file.signed16(os2 + 88) : top(file, characters, 'H'),
                heights ? file.signed16(os2 + 86) : top(file, characters, 'x'),
                file.unsigned16(os2 + 8));
    }

    /// The upper edge of a letter's outline (`glyf`, found through `loca`). A font with CFF outlines gets the face's
    /// ascent.
    private static int top(FontFile file, CharacterMap characters, char letter) {
        OptionalInt outlines = file.table("glyf");
        if (outlines.isEmpty()) {
            return file.signed16(file.required("hhea") + 4);
        }
        int glyph = characters.glyph(letter);
        return file.signed16(outlines.getAsInt() + file.outline(glyph) + 8);
    }
}
