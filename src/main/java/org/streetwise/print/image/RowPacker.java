package org.streetwise.print.image;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// Packs rows of samples as PNG and PDF hold them: each is filtered by Paeth's forecast and all are deflated
/// (ISO/IEC 15948, clauses 9 and 10; ISO 32000-1, 7.4.4.4).
final class RowPacker implements AutoCloseable {
    private static final byte PAETH = 4;

    private final Deflater deflater = new Deflater();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 13];
    private final int step;
    private final byte[] above;
    private final byte[] filtered;

    /// @param length of a row in bytes
    /// @param step from one sample to the same one of the next pixel, in bytes
    RowPacker(int length, int step) {
        this.step = step;
        above = new byte[length];
        filtered = new byte[length + 1];
        filtered[0] = PAETH;
    }

    void add(byte[] row) {
        for (int i = 0; i < above.length; i++) {
            boolean first = i < step;
            int left = first ? 0 : row[i - step] & 0xFF;
            int upLeft = first ? 0 : above[i - step] & 0xFF;
            filtered[i + 1] = (byte) (row[i] - PngRows.paeth(left, above[i] & 0xFF, upLeft));
        }
        System.arraycopy(row, 0, above, 0, above.length);
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    /// All rows. None can be added afterwards.
    byte[] packed() {
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        deflater.close();
    }
}
