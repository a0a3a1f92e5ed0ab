package org.streetwise.print.font;

/// The small tables with which OpenType layout selects glyphs (OpenType 1.9, chapter 2, "Common table formats").
final class GlyphTables {
    private GlyphTables() {}

    /// A glyph's index in a coverage table, or a negative number if the table does not cover it.
    static int coverage(FontFile file, int table, int glyph) {
        boolean list = file.unsigned16(table) == 1;
        int width = list ? 2 : 6;
        int low = 0;
        int high = file.unsigned16(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = table + 4 + width * middle;
            int first = file.unsigned16(entry);
            int last = list ? first : file.unsigned16(entry + 2);
            if (glyph < first) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return list ? middle : file.unsigned16(entry + 4) + glyph - first;
            }
        }
        return -1;
    }

    /// A glyph's class in a class definition table. A glyph that the table does not name has class 0.
    static int glyphClass(FontFile file, int table, int glyph) {
        if (file.unsigned16(table) == 1) {
            int index = glyph - file.unsigned16(table + 2);
            boolean named = index >= 0 && index < file.unsigned16(table + 4);
            return named ? file.unsigned16(table + 6 + 2 * index) : 0;
        }
        int low = 0;
        int high = file.unsigned16(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = table + 4 + 6 * middle;
            if (glyph < file.unsigned16(entry)) {
                high = middle - 1;
            } else if (glyph > file.unsigned16(entry + 2)) {
                low = middle + 1;
            } else {
                return file.unsigned16(entry + 4);
            }
        }
        return 0;
    }
}
