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

/// The fonts of a PDF file, which OpenPDF embeds as subsets (ISO 32000-1, 9.7). Pages draw text by glyph number; glyphs
/// keep their numbers in a subset.
final class EmbeddedFonts {
    private final Map<Typeface, BaseFont> fonts = new IdentityHashMap<>();
    /// The typefaces, by PostScript name.
    private final Map<String, Typeface> faces = new HashMap<>();
    /// The names that OpenPDF gives to fonts whose references are not known yet.
    private final Map<Typeface, PdfName> names = new IdentityHashMap<>();
    private final Map<Typeface, PdfObject> references = new IdentityHashMap<>();

    /// Adds a face if the file does not have it yet.
    ///
    /// @param canvas the canvas of the first page that draws it
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

    /// Remembers the references of the fonts that a page has just added. The page's resources are the only place where
    /// OpenPDF shows them.
    void learn(PdfDictionary resources) {
        names.forEach((face, name) ->
                references.put(face, resources.getAsDict(PdfName.FONT).get(name)));
        names.clear();
    }

    /// The font resources of a page whose contents call these faces `F0`, `F1`…
    PdfDictionary resources(List<Typeface> faces) {
        PdfDictionary resources = new PdfDictionary();
        for (int i = 0; i < faces.size(); i++) {
            resources.put(new PdfName("F" + i), references.get(faces.get(i)));
        }
        return resources;
    }

    /// Tells OpenPDF which characters each font draws, before it writes the subsets.
    ///
    /// @param canvas a canvas that belongs to no page
    void use(UsedCharacters used, PdfContentByte canvas) {
        fonts.forEach((face, font) -> {
            canvas.setFontAndSize(font, 1);
            BitSet characters = used.of(face);
            // One at a time, because OpenPDF reads some pairs as a single variant. Where characters share a glyph, the
            // first one shown is the one that readers extract.
            for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
                canvas.showTextBasic(Character.toString(c));
            }
        });
    }

    /// Sets a font descriptor's ascent and descent to those that lines were laid out with. OpenPDF reads smaller ones
    /// from the font, and with those poppler takes a raised mark in a table cell for a line of its own.
    void describe(PdfDictionary descriptor) {
        String name = PdfName.decodeName(descriptor.getAsName(PdfName.FONTNAME).toString());
        Typeface face = Objects.requireNonNull(faces.get(name.substring(name.indexOf('+') + 1)));
        descriptor.put(PdfName.ASCENT, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(-face.descent()));
    }

    /// Makes OpenPDF derive the six letters before a subset's name (9.6.4) from the face, so that the same publication
    /// gives the same bytes. OpenPDF takes a random number for each letter.
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
