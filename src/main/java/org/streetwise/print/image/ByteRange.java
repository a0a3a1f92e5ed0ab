package org.streetwise.print.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A range of bytes. Reading never leaves it: bytes outside count as zero.
///
/// @param start the first byte's index in the array
/// @param length how many bytes it has, no more than the array
record ByteRange(byte[] array, int start, int length, Order order) {
    /// The byte order of numbers.
    enum Order {
        BIG,
        LITTLE
    }

    static ByteRange of(byte[] array) {
        return new ByteRange(array, 0, array.length, Order.BIG);
    }

    /// A part of the range, cut off at the range's end.
    ByteRange part(int at, int length) {
        int from = Math.clamp(at, 0, this.length);
        return new ByteRange(array, start + from, Math.clamp(length, 0, this.length - from), order);
    }

    ByteRange from(int at) {
        return part(at, length);
    }

    ByteRange with(Order other) {
        return new ByteRange(array, start, length, other);
    }

    boolean has(int at, int count) {
        return at >= 0 && at <= length - count;
    }

    int u8(int at) {
        return has(at, 1) ? array[start + at] & 0xFF : 0;
    }

    int u16(int at) {
        return order == Order.BIG ? u8(at) << 8 | u8(at + 1) : u8(at + 1) << 8 | u8(at);
    }

    long u32(int at) {
        return order == Order.BIG ? (long) u16(at) << 16 | u16(at + 2) : (long) u16(at + 2) << 16 | u16(at);
    }

    /// Whether the bytes at this index are these Latin-1 characters.
    boolean says(int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return has(at, wanted.length)
                && Arrays.equals(array, start + at, start + at + wanted.length, wanted, 0, wanted.length);
    }

    boolean startsWith(String text) {
        return says(0, text);
    }

    void writeTo(ByteArrayOutputStream out) {
        out.write(array, start, length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(array, start, start + length);
    }
}
