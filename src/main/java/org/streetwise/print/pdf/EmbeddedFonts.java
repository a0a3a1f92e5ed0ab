package org.streetwise.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.streetwise.print.font.Typeface;

/// The fonts that the file embeds, each as the subset that it uses.
final class EmbeddedFonts {
    private final Map<Typeface, BaseFont> fonts = new IdentityHashMap<>();

    BaseFont font(Typeface face) {
        BaseFont known = fonts.get(face);
        if (known == null) {
            known = embed(face);
            fonts.put(face, known);
        }
        return known;
    }

    private static BaseFont embed(Typeface face) {
        try {
            // The ending makes the library take the bytes for TrueType outlines.
            BaseFont font = BaseFont.createFont(
                    face.id() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.file(), null);
            font.setSubset(true);
            // A CIDSet has to be complete or absent (ISO 19005-2, 6.2.11.4.2); the library's is not complete.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedLetters(face.id()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the six letters before a subset's name (ISO 32000-1, 9.6.4) by the font, so that the same publication has
    /// the same bytes.
    private static final class FixedLetters extends SecureRandom {
        private static final long serialVersionUID = 1;

        private long seed;

        FixedLetters(String name) {
            for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
                seed = seed * 31 + b;
            }
        }

        @Override
        public double nextDouble() {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            return (seed >>> 40) / (double) (1L << 24);
        }
    }
}
