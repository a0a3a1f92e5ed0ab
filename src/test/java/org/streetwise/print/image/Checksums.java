package org.streetwise.print.image;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Puts right what damage has done to a PNG's checksums, so that it gets as far as a decoder.
final class Checksums {
    private Checksums() {}

    static byte[] mended(byte[] file) {
        ByteBuffer png = ByteBuffer.wrap(file.clone());
        int at = TestImages.PNG.length();
        while (file.length > 4 && file[1] == 'P' && at + 12 <= file.length) {
            int length = png.getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            CRC32 crc = new CRC32();
            crc.update(file, at + 4, length + 4);
            png.putInt(at + 8 + length, (int) crc.getValue());
            at += length + 12;
        }
        return png.array();
    }
}
