package org.streetwise.print.font;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A font that keeps the outlines of some glyphs only. All glyphs keep their numbers and measures.
final class ReducedFont {
    /// Blocks of Unicode, first and last character: Latin with its accents, punctuation, superscripts and subscripts,
    /// currencies, letterlike symbols, fractions, arrows, mathematical signs, bullets, ligatures.
    private static final int[][] LATIN = {
        {0x20, 0x24F}, {0x2B0, 0x36F}, {0x1E00, 0x1EFF}, {0x2000, 0x22FF}, {0x25A0, 0x25FF}, {0xFB00, 0xFB06},
    };

    /// Tables to leave out. Glyph substitution could ask for outlines that are gone, and signatures would no longer be
    /// valid.
    private static final Set<String> NOT_FOR_EDITORS = Set.of("GSUB", "DSIG", "FFTM");

    private static final int MARK_OF_MISSING = 0;
    // Flags of a component of a composite glyph (OpenType 1.9, `glyf`).
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int FOUR_SCALES = 0x0080;

    private final FontFile file;
    private final BitSet wanted = new BitSet();

    private ReducedFont(FontFile file) {
        this.file = file;
    }

    /// The font that a file embeds so that people can edit it: with everything that Latin script needs. If its outlines
    /// are not TrueType outlines, this is the original file.
    static byte[] forEditors(FontFile file, CharacterMap characters) {
        OptionalInt outlines = file.table("glyf");
        if (outlines.isEmpty()) {
            return file.bytes();
        }
        ReducedFont font = new ReducedFont(file);
        font.wanted.set(MARK_OF_MISSING);
        for (int[] block : LATIN) {
            for (int c = block[0]; c <= block[1]; c++) {
                font.add(characters.glyph(c), outlines.getAsInt());
            }
        }
        List<String> tags = file.tags().stream()
                .filter(tag -> !NOT_FOR_EDITORS.contains(tag))
                .toList();
        return font.bytes(outlines.getAsInt(), tags);
    }

    private byte[] bytes(int outlines, List<String> tags) {
        int glyphs = file.unsigned16(file.required("maxp") + 4);
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        Table loca = new Table("loca", new byte[4 * (glyphs + 1)]);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            loca.int32(4 * glyph, glyf.size());
            if (wanted.get(glyph)) {
                glyf.write(file.bytes(), outlines + file.outline(glyph), file.outline(glyph + 1) - file.outline(glyph));
                glyf.write(new byte[-glyf.size() & 3], 0, -glyf.size() & 3);
            }
        }
        loca.int32(4 * glyphs, glyf.size());
        List<Table> tables = new ArrayList<>();
        for (String tag : tags) {
            switch (tag) {
                case "glyf" -> tables.add(new Table(tag, glyf.toByteArray()));
                case "loca" -> tables.add(loca);
                default -> tables.add(new Table(tag, file.copy(tag)));
            }
        }
        return assembled(tables);
    }

    /// Adds a glyph and the glyphs that it consists of.
    private void add(int glyph, int outlines) {
        if (wanted.get(glyph)) {
            return;
        }
        wanted.set(glyph);
        int at = outlines + file.outline(glyph);
        if (file.outline(glyph + 1) == file.outline(glyph) || file.signed16(at) >= 0) {
            return;
        }
        int part = at + 10;
        int flags;
        do {
            flags = file.unsigned16(part);
            add(file.unsigned16(part + 2), outlines);
            part += 4 + ((flags & WORDS) == 0 ? 2 : 4);
            if ((flags & SCALE) != 0) {
                part += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                part += 4;
            } else if ((flags & FOUR_SCALES) != 0) {
                part += 8;
            }
        } while ((flags & MORE) != 0);
    }

    /// A font file made of these tables (OpenType 1.9, "Organization of an OpenType font").
    private static byte[] assembled(List<Table> tables) {
        int count = tables.size();
        int size = 12 + 16 * count;
        for (Table table : tables) {
            size += table.padded();
        }
        Table all = new Table("", new byte[size]);
        int log = 31 - Integer.numberOfLeadingZeros(count);
        all.int32(0, 0x00010000);
        all.int32(4, count << 16 | 16 << log);
        all.int32(8, log << 16 | 16 * count - (16 << log));
        int place = 12 + 16 * count;
        int head = 0;
        for (int i = 0; i < count; i++) {
            Table table = tables.get(i);
            if (table.tag.equals("head")) {
                head = place;
                // The checksum of the whole file is filled in last, and `loca` has the long format.
                table.int32(8, 0);
                table.bytes[51] = 1;
            }
            int entry = 12 + 16 * i;
            for (int letter = 0; letter < 4; letter++) {
                all.bytes[entry + letter] = (byte) table.tag.charAt(letter);
            }
            all.int32(entry + 4, table.sum());
            all.int32(entry + 8, place);
            all.int32(entry + 12, table.bytes.length);
            System.arraycopy(table.bytes, 0, all.bytes, place, table.bytes.length);
            place += table.padded();
        }
        all.int32(head + 8, 0xB1B0AFBA - all.sum());
        return all.bytes;
    }

    /// A table of the font, or the whole file treated as one.
    private record Table(String tag, byte[] bytes) {
        int padded() {
            return bytes.length + 3 & ~3;
        }

        void int32(int offset, int value) {
            bytes[offset] = (byte) (value >> 24);
            bytes[offset + 1] = (byte) (value >> 16);
            bytes[offset + 2] = (byte) (value >> 8);
            bytes[offset + 3] = (byte) value;
        }

        /// The sum of its 32-bit numbers, with zeros added at the end.
        int sum() {
            int sum = 0;
            for (int i = 0; i < bytes.length; i++) {
                sum += (bytes[i] & 0xFF) << 24 - 8 * (i & 3);
            }
            return sum;
        }
    }
}
