package org.streetwise.print.image;

/// Reads the only field of Exif data that matters for print. The other fields, which may say where a photo was taken
/// and by whom, are never read.
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /// The turn in the first directory (IFD0); no turn if the data are damaged. Only the first offset is followed, so
    /// that reading can't loop.
    ///
    /// @param data in the format of TIFF 6.0, section 2, starting with the byte order
    static ExifOrientation orientation(ByteRange data) {
        ByteRange tiff = data.with(data.startsWith("II") ? ByteRange.Order.LITTLE : ByteRange.Order.BIG);
        long offset = tiff.u32(4);
        if (!(data.startsWith("II") || data.startsWith("MM")) || tiff.u16(2) != 42 || offset > tiff.length()) {
            return ExifOrientation.NONE;
        }
        ByteRange directory = tiff.from((int) offset);
        for (int i = 0; i < directory.u16(0); i++) {
            int at = 2 + i * ENTRY;
            if (!directory.has(at, ENTRY)) {
                return ExifOrientation.NONE;
            }
            if (directory.u16(at) == ORIENTATION && directory.u16(at + 2) == SHORT && directory.u32(at + 4) == 1) {
                return ExifOrientation.of(directory.u16(at + 8));
            }
        }
        return ExifOrientation.NONE;
    }
}
