package org.streetwise.print.image;

import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Decodes, turns and encodes pixels, always in memory.
final class Pixels {
    private Pixels() {}

    /// Makes a value from an image reader.
    @FunctionalInterface
    interface Decoding<T> {
        T read(ImageReader reader) throws IOException;
    }

    /// Decodes a file that contains only the image; absent if it is damaged.
    ///
    /// @param format `jpeg` or `png`
    static <T> Optional<T> decode(String format, byte[] bytes, Decoding<T> decoding) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return Optional.of(decoding.read(reader));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's readers throw any of these for damaged data.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// The pixels as they are seen, after the turn.
    static WritableRaster orientation(WritableRaster stored, ExifOrientation orientation) {
        if (orientation == ExifOrientation.NONE) {
            return stored;
        }
        int width = stored.getWidth();
        int height = stored.getHeight();
        int seenWidth = orientation.swapsSides() ? height : width;
        int seenHeight = orientation.swapsSides() ? width : height;
        WritableRaster seen = stored.createCompatibleWritableRaster(seenWidth, seenHeight);
        Object pixel = stored.getDataElements(0, 0, null);
        for (int y = 0; y < seenHeight; y++) {
            for (int x = 0; x < seenWidth; x++) {
                pixel = stored.getDataElements(orientation.column(x, y, width), orientation.row(x, y, height), pixel);
                seen.setDataElements(x, y, pixel);
            }
        }
        return seen;
    }

    /// Encodes an image.
    ///
    /// @param format `jpeg` or `png`
    /// @param quality of a lossy format, from 0 to 1
    static byte[] encode(String format, IIOImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(to);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new AssertionError("memory takes what is written", e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
