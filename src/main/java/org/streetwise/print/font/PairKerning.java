package org.streetwise.print.font;

import java.util.Optional;

/// The kerning of pairs of glyphs.
interface PairKerning {
    /// The distance to add between two glyphs, in font units.
    ///
    /// @param script the OpenType tag of the pair's script: `latn`, `grek`, `cyrl`
    int between(int leftGlyph, int rightGlyph, String script);

    /// The kerning of a font: from the table GPOS if it has any, or else from the older table `kern`.
    static PairKerning of(FontFile file) {
        Optional<PairKerning> positioning = GposKerning.of(file);
        return positioning.or(() -> KernTable.of(file)).orElse((_, _, _) -> 0);
    }
}
