package org.streetwise.print.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/// Image files, made by the JDK or byte by byte.
final class TestImages {
    static final String PNG = "\u0089PNG\r\n\u001a\n";

    private TestImages() {}

    /// Red above, blue below, with a green corner at the upper left.
    static BufferedImage flag(int type) {
        BufferedImage image = new BufferedImage(60, 40, type);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                image.setRGB(x, y, x < 16 && y < 16 ? 0xFF00FF00 : y < 24 ? 0xFFFF0000 : 0xFF0000FF);
            }
        }
        return image;
    }

    static byte[] coded(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new AssertionError("no writer for " + format);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] jpeg() {
        return coded("jpeg", flag(BufferedImage.TYPE_INT_RGB));
    }

    static byte[] png() {
        return coded("png", flag(BufferedImage.TYPE_INT_RGB));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// One JPEG segment.
    static byte[] segment(int marker, byte[] body) {
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)};
        return join(head, body);
    }

    /// A JPEG with segments put in before its own.
    static byte[] with(byte[] jpeg, byte[]... segments) {
        return join(part(jpeg, 0, 2), join(segments), part(jpeg, 2, jpeg.length));
    }

    static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// A frame's header with three components.
    static byte[] frame(int marker, int bits, int width, int height, int components) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {
            (byte) bits, (byte) (height >> 8), (byte) height, (byte) (width >> 8), (byte) width, (byte) components
        });
        for (int i = 1; i <= components; i++) {
            body.writeBytes(new byte[] {(byte) i, 0x11, 0});
        }
        return segment(marker, body.toByteArray());
    }

    /// Exif data with an orientation.
    static byte[] exif(ByteOrder order, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put(text(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return tiff.array();
    }

    static byte[] app1(byte[] exif) {
        return segment(0xE1, join(text("Exif\0\0"), exif));
    }

    /// One PNG chunk.
    static byte[] chunk(String type, byte[] body) {
        byte[] typed = join(text(type), body);
        CRC32 crc = new CRC32();
        crc.update(typed);
        return join(number(body.length), typed, number((int) crc.getValue()));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] header(int width, int height, int bits, int ink) {
        return chunk("IHDR", join(number(width), number(height), new byte[] {(byte) bits, (byte) ink, 0, 0, 0}));
    }

    static byte[] png(byte[]... chunks) {
        return join(text(PNG), join(chunks), chunk("IEND", new byte[0]));
    }

    /// A PNG with chunks put in behind its header.
    static byte[] withChunks(byte[] png, byte[]... chunks) {
        int behind = PNG.length() + 25;
        return join(part(png, 0, behind), join(chunks), part(png, behind, png.length));
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try (Deflater deflater = new Deflater(9)) {
            deflater.setInput(bytes);
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }

    static byte[] svg(String attributes, String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
