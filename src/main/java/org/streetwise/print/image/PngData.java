package org.streetwise.print.image;

import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a PNG's rows one after another and keeps none of them.
final class PngData {
    /// The highest number of a filter (ISO/IEC 15948, 9.2).
    private static final int LAST_FILTER = 4;

    private PngData() {}

    /// What the data unpack to.
    enum Extent {
        /// Fewer rows than the header promises, or none that a filter defines.
        SHORT,
        WHOLE,
        /// All rows and something behind them, such as the rest of a picture that was cropped.
        LONGER
    }

    /// Unpacks no more bytes than the header promises, and one.
    static Extent extent(Png png) {
        long row = png.header().rowLength() + 1;
        long wanted = row * png.header().height();
        Iterator<ByteRange> parts = png.data().iterator();
        byte[] buffer = new byte[1 << 16];
        long at = 0;
        try (Inflater inflater = new Inflater()) {
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer, 0, Math.clamp(wanted - at, 1, buffer.length));
                if (at == wanted && got > 0) {
                    return Extent.LONGER;
                }
                if (!filtersAreDefined(buffer, got, at, row)) {
                    return Extent.SHORT;
                }
                at += got;
                if (got == 0 && !inflater.finished()) {
                    if (inflater.needsDictionary() || !parts.hasNext()) {
                        // The rows may be there and only the checksum behind them be lacking.
                        return at < wanted ? Extent.SHORT : Extent.LONGER;
                    }
                    ByteRange part = parts.next();
                    inflater.setInput(part.array(), part.start(), part.length());
                }
            }
            if (at < wanted) {
                return Extent.SHORT;
            }
            return inflater.getRemaining() > 0 || parts.hasNext() ? Extent.LONGER : Extent.WHOLE;
        } catch (DataFormatException e) {
            return at < wanted ? Extent.SHORT : Extent.LONGER;
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
