package org.streetwise.print.font;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The bytes of a TrueType or OpenType font, and the offsets of its tables (OpenType 1.9, "Organization of an OpenType
/// font").
final class FontFile {
    private final byte[] bytes;
    /// The offsets of the tables' directory entries, in the directory's order, which is by name.
    private final Map<String, Integer> tables = new LinkedHashMap<>();

    FontFile(byte[] bytes) {
        this.bytes = bytes;
        int count = unsigned16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.ISO_8859_1), entry);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /// The offset of an optional table.
    OptionalInt table(String tag) {
        Integer entry = tables.get(tag);
        return entry == null ? OptionalInt.empty() : OptionalInt.of(offset(entry));
    }

    /// The names of all tables.
    List<String> tags() {
        return List.copyOf(tables.keySet());
    }

    /// The bytes of a table that the font is known to have.
    byte[] copy(String tag) {
        int entry = entry(tag);
        int offset = offset(entry);
        return Arrays.copyOfRange(bytes, offset, offset + int32(entry + 12));
    }

    /// The offset of a table that every font must have.
    int required(String tag) {
        return offset(entry(tag));
    }

    /// The offset in the table `glyf` where a glyph's outline begins and that of the glyph before it ends (OpenType
    /// 1.9, `loca`).
    int outline(int glyph) {
        int index = required("loca");
        boolean wide = unsigned16(required("head") + 50) == 1;
        return wide ? int32(index + 4 * glyph) : 2 * unsigned16(index + 2 * glyph);
    }

    private int offset(int entry) {
        return int32(entry + 8);
    }

    private int entry(String tag) {
        Integer entry = tables.get(tag);
        if (entry == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return entry;
    }

    int unsigned16(int offset) {
        return (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
    }

    int signed16(int offset) {
        return (short) unsigned16(offset);
    }

    int int32(int offset) {
        return unsigned16(offset) << 16 | unsigned16(offset + 2);
    }

    String tag(int offset) {
        return new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    }
}
