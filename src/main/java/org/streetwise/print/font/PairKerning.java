package org.streetwise.print.font;

import java.util.Optional;

/// What a font says comes between two glyphs, in its own units.
interface PairKerning {
    /// @param script the OpenType tag of the pair's script: `latn`, `grek`, `cyrl`
    int between(int leftGlyph, int rightGlyph, String script);

    /// A font's kerning: from GPOS where that table has any, else from the older `kern` table.
    static PairKerning of(FontFile file) {
        Optional<PairKerning> positioning = GposKerning.of(file);
        return positioning.or(() -> KernTable.of(file)).orElse((_, _, _) -> 0);
    }
}
