package org.streetwise.print.image;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Photos in printing inks.
final class Inked {
    private Inked() {}

    /// One of 16 × 16 pixels of one colour.
    ///
    /// @param samples as the file has them
    /// @param transform what Adobe's segment says of them; negative for none
    static byte[] jpeg(int[] samples, int transform) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        byte[] adobe = TestImages.join(TestImages.text("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
        return transform < 0 ? out.toByteArray() : TestImages.with(out.toByteArray(), TestImages.segment(0xEE, adobe));
    }
}
