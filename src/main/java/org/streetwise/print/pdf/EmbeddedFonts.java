package org.streetwise.print.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.streetwise.print.font.Typeface;

/// The faces of a file as OpenPDF's fonts, which it embeds as the subsets that are used (ISO 32000-1, 9.7). Text is
/// drawn by the numbers of glyphs, which a subset keeps.
final class EmbeddedFonts {
    private final Map<Typeface, BaseFont> fonts = new IdentityHashMap<>();
    private final Map<String, Typeface> faces = new HashMap<>();
    /// What OpenPDF calls a font whose place it has not told yet.
    private final Map<Typeface, PdfName> names = new IdentityHashMap<>();
    private final Map<Typeface, PdfObject> references = new IdentityHashMap<>();

    /// Adds a face, if it is not there yet.
    ///
    /// @param canvas of the page that draws it first
    void add(Typeface face, PdfContentByte canvas) throws IOException {
        if (fonts.containsKey(face)) {
            return;
        }
        BaseFont font = BaseFont.createFont(face.id() + ".ttf", BaseFont.IDENTITY_H, true, false, face.file(), null);
        font.setIncludeCidSet(false);
        font.setSecureRandom(new SubsetTag(face.id()));
        fonts.put(face, font);
        faces.put(font.getPostscriptFontName(), face);
        names.put(face, new PdfName("F" + fonts.size()));
        canvas.setFontAndSize(font, 1);
    }

    /// Takes from a page's resources where the fonts are that were added for it: OpenPDF tells it nowhere else.
    void learn(PdfDictionary resources) {
        names.forEach((face, name) ->
                references.put(face, resources.getAsDict(PdfName.FONT).get(name)));
        names.clear();
    }

    /// The fonts of a page whose contents call these faces `F0`, `F1`…
    PdfDictionary resources(List<Typeface> faces) {
        PdfDictionary resources = new PdfDictionary();
        for (int i = 0; i < faces.size(); i++) {
            resources.put(new PdfName("F" + i), references.get(faces.get(i)));
        }
        return resources;
    }

    /// Says which characters each font draws.
    ///
    /// @param canvas that no page shows
    void use(UsedCharacters used, PdfContentByte canvas) {
        fonts.forEach((face, font) -> {
            canvas.setFontAndSize(font, 1);
            BitSet characters = used.of(face);
            // One by one: OpenPDF would take some pairs for one sign. Of several characters that share a glyph, it
            // reads as the first.
            for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
                canvas.showTextBasic(Character.toString(c));
            }
        });
    }

    /// Puts the heights by which lines were laid out into a font's description. OpenPDF takes lower ones from the font;
    /// with these, poppler reads a raised mark in a table's cell as a line of its own.
    void describe(PdfDictionary descriptor) {
        String name = PdfName.decodeName(descriptor.getAsName(PdfName.FONTNAME).toString());
        Typeface face = Objects.requireNonNull(faces.get(name.substring(name.indexOf('+') + 1)));
        descriptor.put(PdfName.ASCENT, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(-face.descent()));
    }

    /// Gives the six letters before the name of a subset (9.6.4) by the face, so that the same publication has the same
    /// bytes. OpenPDF asks for a random number for each.
    private static final class SubsetTag extends SecureRandom {
        private static final long serialVersionUID = 1;

        private int state;

        SubsetTag(String id) {
            super(null, null);
            state = id.hashCode();
        }

        @Override
        public double nextDouble() {
            state = state * 1_103_515_245 + 12_345;
            return (state >>> 1) / (double) (1 << 30) / 2;
        }
    }
}
