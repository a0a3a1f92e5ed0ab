package org.streetwise.print.font;

/// The map from characters to glyphs (OpenType 1.9, `cmap`; formats 4 and 12).
final class CharacterMap {
    private final FontFile file;
    private final int start;
    private final int format;

    CharacterMap(FontFile file) {
        this.file = file;
        this.start = subtable(file);
        this.format = file.unsigned16(start);
    }

    /// The Unicode subtable with the largest range: one for the full repertoire (platform 3, encoding 10; platform 0,
    /// encodings 4 and 6) is preferred to one for the Basic Multilingual Plane.
    private static int subtable(FontFile file) {
        int table = file.required("cmap");
        int best = -1;
        int found = -1;
        for (int i = 0; i < file.unsigned16(table + 2); i++) {
            int entry = table + 4 + 8 * i;
            int offset = table + file.int32(entry + 4);
            int rank = rank(file.unsigned16(entry), file.unsigned16(entry + 2), file.unsigned16(offset));
            if (rank > best) {
                best = rank;
                found = offset;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("the font has no Unicode character map");
        }
        return found;
    }

    private static int rank(int platform, int encoding, int format) {
        boolean unicode = platform == 0 && encoding != 5 || platform == 3 && (encoding == 1 || encoding == 10);
        if (!unicode || format != 4 && format != 12) {
            return -1;
        }
        return format == 12 ? 1 : 0;
    }

    /// The glyph of a character. If there is none, it is 0, the glyph that marks a missing character.
    int glyph(int codePoint) {
        return format == 4 ? segmentGlyph(codePoint) : groupGlyph(codePoint);
    }

    private int segmentGlyph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int segments = file.unsigned16(start + 6) / 2;
        int ends = start + 14;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (file.unsigned16(ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = ends + 2 * segments + 2;
        int first = file.unsigned16(starts + 2 * low);
        if (codePoint < first || codePoint > file.unsigned16(ends + 2 * low)) {
            return 0;
        }
        int delta = file.unsigned16(starts + 2 * segments + 2 * low);
        int rangeAt = starts + 4 * segments + 2 * low;
        int range = file.unsigned16(rangeAt);
        if (range == 0) {
            return codePoint + delta & 0xFFFF;
        }
        // The table gives idRangeOffset relative to the field itself.
        int glyph = file.unsigned16(rangeAt + range + 2 * (codePoint - first));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private int groupGlyph(int codePoint) {
        int low = 0;
        int high = file.int32(start + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = start + 16 + 12 * middle;
            if (codePoint < file.int32(group)) {
                high = middle - 1;
            } else if (codePoint > file.int32(group + 4)) {
                low = middle + 1;
            } else {
                return file.int32(group + 8) + codePoint - file.int32(group);
            }
        }
        return 0;
    }
}
