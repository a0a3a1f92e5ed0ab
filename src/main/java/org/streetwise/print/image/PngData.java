package org.streetwise.print.image;

import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a PNG's rows one after another and keeps none of them.
final class PngData {
    /// The highest number of a filter (ISO/IEC 15948, 9.2).
    private static final int LAST_FILTER = 4;

    private PngData() {}

    /// Whether the data unpack to as many rows as the header promises. It unpacks no more bytes than that, whatever
    /// follows.
    static boolean areWhole(Png png) {
        long row = png.header().rowLength() + 1;
        long wanted = row * png.header().height();
        Iterator<ByteRange> parts = png.chunks().stream()
                .filter(c -> c.type().equals("IDAT"))
                .map(Png.Chunk::body)
                .iterator();
        byte[] buffer = new byte[1 << 16];
        long at = 0;
        try (Inflater inflater = new Inflater()) {
            while (at < wanted) {
                int got = inflater.inflate(buffer, 0, (int) Math.min(buffer.length, wanted - at));
                if (!filtersAreDefined(buffer, got, at, row)) {
                    return false;
                }
                at += got;
                if (got == 0) {
                    if (inflater.finished() || inflater.needsDictionary() || !parts.hasNext()) {
                        return false;
                    }
                    ByteRange part = parts.next();
                    inflater.setInput(part.array(), part.start(), part.length());
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }

    /// Each row begins with the number of its filter.
    private static boolean filtersAreDefined(byte[] buffer, int length, long at, long row) {
        long first = (row - at % row) % row;
        for (long i = first; i < length; i += row) {
            if (buffer[(int) i] < 0 || buffer[(int) i] > LAST_FILTER) {
                return false;
            }
        }
        return true;
    }
}
