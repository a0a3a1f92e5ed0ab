package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.streetwise.print.font.GlyphBox;
import org.streetwise.print.font.Typeface;

/// The fonts that the file embeds, each as the subset that it uses (ISO 32000-1, 9.7).
final class EmbeddedFonts {
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;
    /// How thick uprights are; no font says so, and nobody asks where the font is at hand.
    private static final int STEM = 80;
    private static final int MOST_IN_BLOCK = 100;
    private static final int LETTERS = 26;

    private final ObjectFile file;
    private final Map<Typeface, PdfIndirectReference> references = new LinkedHashMap<>();

    EmbeddedFonts(ObjectFile file) {
        this.file = file;
    }

    /// Where a font is, which [#write] writes.
    PdfIndirectReference reference(Typeface face) {
        return references.computeIfAbsent(face, _ -> file.getPdfIndirectReference());
    }

    /// Writes the fonts that were asked for.
    void write(UsedCharacters used) throws IOException {
        for (Map.Entry<Typeface, PdfIndirectReference> entry : references.entrySet()) {
            write(entry.getKey(), entry.getValue(), used.of(entry.getKey()));
        }
    }

    private void write(Typeface face, PdfIndirectReference reference, BitSet characters) throws IOException {
        String name = tag(face.id()) + "+" + face.id();
        SortedMap<Integer, Integer> glyphs = glyphs(face, characters);
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, new PdfName(name));
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(face, name, glyphs, characters)));
        PdfStream map = ObjectFile.deflated(Deflated.of(characterMap(glyphs)));
        font.put(PdfName.TOUNICODE, file.addToBody(map).getIndirectReference());
        file.addToBody(font, reference);
    }

    /// Which character each glyph is read as: of several the first.
    private static SortedMap<Integer, Integer> glyphs(Typeface face, BitSet characters) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            glyphs.putIfAbsent(face.glyph(c), c);
        }
        return glyphs;
    }

    private PdfIndirectReference descendant(
            Typeface face, String name, SortedMap<Integer, Integer> glyphs, BitSet characters) throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, new PdfName(name));
        font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        font.put(PdfName.CIDSYSTEMINFO, system);
        font.put(PdfName.FONTDESCRIPTOR, descriptor(face, name, characters));
        PdfArray widths = new PdfArray();
        PdfArray row = new PdfArray();
        int next = -1;
        for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
            if (glyph.getKey() != next) {
                row = new PdfArray();
                widths.add(new PdfNumber(glyph.getKey()));
                widths.add(row);
            }
            row.add(new PdfNumber(face.advance(glyph.getValue())));
            next = glyph.getKey() + 1;
        }
        font.put(PdfName.W, widths);
        return file.addToBody(font).getIndirectReference();
    }

    private PdfIndirectReference descriptor(Typeface face, String name, BitSet characters) throws IOException {
        byte[] bytes = face.forReaders(characters);
        PdfStream program = ObjectFile.deflated(Deflated.of(bytes));
        program.put(PdfName.LENGTH1, new PdfNumber(bytes.length));
        GlyphBox box = face.box();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, new PdfName(name));
        descriptor.put(PdfName.FLAGS, new PdfNumber(face.italic() ? SYMBOLIC | ITALIC : SYMBOLIC));
        descriptor.put(
                PdfName.FONTBBOX,
                new PdfRectangle((float) box.left(), (float) box.bottom(), (float) box.right(), (float) box.top()));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.slope()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(-face.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(face.capHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
        descriptor.put(PdfName.FONTFILE2, file.addToBody(program).getIndirectReference());
        return file.addToBody(descriptor).getIndirectReference();
    }

    /// Six letters before the name of a subset (9.6.4), by the font, so that the same publication has the same bytes.
    private static String tag(String id) {
        StringBuilder tag = new StringBuilder();
        int hash = id.hashCode();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, LETTERS)));
            hash = hash * 31 + 7 >>> 1;
        }
        return tag.toString();
    }

    /// What glyphs read as (9.10.3).
    private static byte[] characterMap(SortedMap<Integer, Integer> glyphs) {
        Syntax map = new Syntax();
        map.raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.raw("/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n");
        map.raw("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        int left = glyphs.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, MOST_IN_BLOCK);
                map.integer(inBlock).raw(" beginbfchar\n");
            }
            map.put('<').hex(glyph.getKey()).put('>').put('<');
            for (char unit : Character.toChars(glyph.getValue())) {
                map.hex(unit);
            }
            map.raw(">\n");
            left--;
            inBlock--;
            if (inBlock == 0) {
                map.raw("endbfchar\n");
            }
        }
        map.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toByteArray();
    }
}
