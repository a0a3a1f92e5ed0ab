package org.streetwise.print.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// The bytes of a TrueType or OpenType font, and where its tables start (OpenType 1.9, "Organization of an OpenType
/// font").
final class FontFile {
    private final byte[] bytes;
    private final Map<String, Integer> tables = new HashMap<>();

    FontFile(byte[] bytes) {
        this.bytes = bytes;
        int count = unsigned16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.ISO_8859_1), int32(entry + 8));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /// The offset of a table that a font may lack.
    OptionalInt table(String tag) {
        Integer offset = tables.get(tag);
        return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    /// The offset of a table that every font has.
    int required(String tag) {
        return table(tag).orElseThrow(() -> new IllegalArgumentException("the font has no table " + tag));
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
