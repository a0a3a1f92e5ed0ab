package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
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
    private final Map<Typeface, Integer> numbers = new LinkedHashMap<>();

    EmbeddedFonts(ObjectFile file) {
        this.file = file;
    }

    /// The number of a font, which [#write] writes.
    int number(Typeface face) {
        return numbers.computeIfAbsent(face, _ -> file.reserve());
    }

    /// Writes the fonts that were asked for.
    void write(UsedCharacters used) throws IOException {
        for (Map.Entry<Typeface, Integer> entry : numbers.entrySet()) {
            write(entry.getKey(), entry.getValue(), used.of(entry.getKey()));
        }
    }

    private void write(Typeface face, int number, BitSet characters) throws IOException {
        String name = tag(face.id()) + "+" + face.id();
        SortedMap<Integer, Integer> glyphs = glyphs(face, characters);
        Syntax font =
                new Syntax().open().name("Type").name("Font").name("Subtype").name("Type0");
        font.name("BaseFont").name(name).name("Encoding").name("Identity-H");
        font.name("DescendantFonts").openArray();
        font.reference(descendant(face, name, glyphs, characters)).closeArray();
        byte[] map = characterMap(glyphs);
        font.name("ToUnicode").reference(file.add(ObjectFile.deflated(Deflated.of(map))));
        file.write(number, font.close());
    }

    /// Which character each glyph is read as: of several the first.
    private static SortedMap<Integer, Integer> glyphs(Typeface face, BitSet characters) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            glyphs.putIfAbsent(face.glyph(c), c);
        }
        return glyphs;
    }

    private int descendant(Typeface face, String name, SortedMap<Integer, Integer> glyphs, BitSet characters)
            throws IOException {
        Syntax font =
                new Syntax().open().name("Type").name("Font").name("Subtype").name("CIDFontType2");
        font.name("BaseFont").name(name).name("CIDToGIDMap").name("Identity");
        font.name("CIDSystemInfo")
                .open()
                .name("Registry")
                .ascii("Adobe")
                .name("Ordering")
                .ascii("Identity");
        font.name("Supplement").integer(0).close();
        font.name("FontDescriptor").reference(descriptor(face, name, characters));
        font.name("W").openArray();
        int next = -1;
        for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
            if (glyph.getKey() != next) {
                if (next >= 0) {
                    font.closeArray();
                }
                font.integer(glyph.getKey()).openArray();
            }
            font.integer(face.advance(glyph.getValue()));
            next = glyph.getKey() + 1;
        }
        if (next >= 0) {
            font.closeArray();
        }
        return file.add(font.closeArray().close());
    }

    private int descriptor(Typeface face, String name, BitSet characters) throws IOException {
        byte[] bytes = face.forReaders(characters);
        PdfStream program = ObjectFile.deflated(Deflated.of(bytes));
        program.put(PdfName.LENGTH1, new PdfNumber(bytes.length));
        GlyphBox box = face.box();
        Syntax descriptor = new Syntax()
                .open()
                .name("Type")
                .name("FontDescriptor")
                .name("FontName")
                .name(name);
        descriptor.name("Flags").integer(face.italic() ? SYMBOLIC | ITALIC : SYMBOLIC);
        descriptor.name("FontBBox").openArray().number(box.left()).number(box.bottom());
        descriptor.number(box.right()).number(box.top()).closeArray();
        descriptor.name("ItalicAngle").number(face.slope());
        descriptor.name("Ascent").number(face.ascent()).name("Descent").number(-face.descent());
        descriptor.name("CapHeight").number(face.capHeight()).name("StemV").integer(STEM);
        descriptor.name("FontFile2").reference(file.add(program));
        return file.add(descriptor.close());
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
