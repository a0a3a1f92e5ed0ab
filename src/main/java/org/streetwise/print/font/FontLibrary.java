package org.streetwise.print.font;

import java.util.List;
import java.util.Optional;

/// The faces at hand. May be shared by threads.
public final class FontLibrary {
    /// The families' names.
    public List<String> families() {
        throw new UnsupportedOperationException();
    }

    /// A family's face, loaded when first asked for; absent where there is no such family.
    public Optional<Typeface> find(String family, boolean bold, boolean italic) {
        throw new UnsupportedOperationException();
    }

    /// The face that draws a character of a text set in `face`: that face, else the first fallback in the same style that
    /// covers it; absent where none does, which the caller reports.
    public Optional<Typeface> covering(Typeface face, int codePoint) {
        throw new UnsupportedOperationException();
    }
}
