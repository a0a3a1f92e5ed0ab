package org.streetwise.print.image;

import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a PNG's rows one after another, without their filters (ISO/IEC 15948, clause 9). It keeps two rows, so that
/// a large image takes no memory. The PNG is whole ([PngData]) and not interlaced.
final class PngRows implements AutoCloseable {
    private final Inflater inflater = new Inflater();
    private final Iterator<ByteRange> parts;
    private final byte[] filter = new byte[1];
    /// From one sample to the same one of the next pixel, in bytes; at least one.
    private final int step;

    private byte[] above;
    private byte[] row;

    PngRows(Png png) {
        parts = png.data().iterator();
        int length = (int) png.header().rowLength();
        step = png.header().pixelLength();
        above = new byte[length];
        row = new byte[length];
    }

    /// The next row. Its array is used again for the row after the next.
    byte[] next() {
        byte[] free = above;
        above = row;
        row = free;
        fill(filter);
        fill(row);
        switch (filter[0]) {
            case 0 -> {}
            case 1 -> unfilter((left, _, _) -> left);
            case 2 -> unfilter((_, up, _) -> up);
            case 3 -> unfilter((left, up, _) -> (left + up) / 2);
            case 4 -> unfilter(PngRows::paeth);
            default -> throw new IllegalStateException("a filter that no whole PNG has");
        }
        return row;
    }

    /// Foretells a byte from its neighbours, each from 0 to 255.
    private interface Forecast {
        int of(int left, int up, int upLeft);
    }

    private void unfilter(Forecast forecast) {
        for (int i = 0; i < row.length; i++) {
            boolean first = i < step;
            int left = first ? 0 : row[i - step] & 0xFF;
            int upLeft = first ? 0 : above[i - step] & 0xFF;
            row[i] += (byte) forecast.of(left, above[i] & 0xFF, upLeft);
        }
    }

    /// The neighbour that is nearest to `left + up - upLeft` (ISO/IEC 15948, 9.4).
    static int paeth(int left, int up, int upLeft) {
        int toLeft = Math.abs(up - upLeft);
        int toUp = Math.abs(left - upLeft);
        int toUpLeft = Math.abs(left + up - 2 * upLeft);
        if (toLeft <= toUp && toLeft <= toUpLeft) {
            return left;
        }
        return toUp <= toUpLeft ? up : upLeft;
    }

    private void fill(byte[] bytes) {
        try {
            for (int at = 0; at < bytes.length; ) {
                int got = inflater.inflate(bytes, at, bytes.length - at);
                at += got;
                if (got == 0) {
                    ByteRange part = parts.next();
                    inflater.setInput(part.array(), part.start(), part.length());
                }
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("damaged data in a whole PNG", e);
        }
    }

    @Override
    public void close() {
        inflater.close();
    }
}
