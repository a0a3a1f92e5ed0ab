package org.streetwise.print.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.image.TestImages.app1;
import static org.streetwise.print.image.TestImages.chunk;
import static org.streetwise.print.image.TestImages.coded;
import static org.streetwise.print.image.TestImages.deflated;
import static org.streetwise.print.image.TestImages.exif;
import static org.streetwise.print.image.TestImages.flag;
import static org.streetwise.print.image.TestImages.join;
import static org.streetwise.print.image.TestImages.jpeg;
import static org.streetwise.print.image.TestImages.png;
import static org.streetwise.print.image.TestImages.segment;
import static org.streetwise.print.image.TestImages.text;
import static org.streetwise.print.image.TestImages.with;
import static org.streetwise.print.image.TestImages.withChunks;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Image;
import org.streetwise.print.image.Inspection.Printable;

class PrintImageTest {
    private static PrintImage printed(byte[] bytes) {
        ImageInfo info =
                assertInstanceOf(Printable.class, ImageInspector.inspect(bytes)).info();
        PrintImage image = PrintImage.of(bytes, info).orElseThrow();
        PrintImage again = PrintImage.of(bytes, info).orElseThrow();
        assertArrayEquals(image.bytes(), again.bytes(), "the same bytes every time");
        ImageInfo after = assertInstanceOf(Printable.class, ImageInspector.inspect(image.bytes()))
                .info();
        assertEquals(info.width(), after.width());
        assertEquals(info.height(), after.height());
        assertEquals(ExifOrientation.NONE, after.orientation());
        return image;
    }

    private static BufferedImage pixels(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static void assertLikeTheFlag(BufferedImage seen, String what) {
        assertEquals("green", colour(seen.getRGB(4, 4)), what);
        assertEquals("red", colour(seen.getRGB(50, 4)), what);
        assertEquals("blue", colour(seen.getRGB(4, 36)), what);
        assertEquals("blue", colour(seen.getRGB(55, 36)), what);
    }

    private static String colour(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (red > 180 && green < 90 && blue < 90) {
            return "red";
        }
        if (green > 150 && red < 120 && blue < 120) {
            return "green";
        }
        return blue > 180 && red < 90 && green < 90 ? "blue" : red + " " + green + " " + blue;
    }

    /// The flag as a camera stores it that notes this turn.
    private static BufferedImage stored(ExifOrientation orientation) {
        BufferedImage flag = flag(BufferedImage.TYPE_INT_RGB);
        int width = orientation.swapsSides() ? 40 : 60;
        int height = orientation.swapsSides() ? 60 : 40;
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                stored.setRGB(orientation.column(x, y, width), orientation.row(x, y, height), flag.getRGB(x, y));
            }
        }
        return stored;
    }

    @Test
    void turnsAreThoseOfExif() {
        // Row 0 and column 0 lie at (Exif 2.32, 4.6.4.A): right and top; left and bottom.
        assertEquals("green", colour(stored(ExifOrientation.RIGHT).getRGB(4, 55)), "its left is stored below");
        assertEquals(
                "green",
                colour(stored(ExifOrientation.LEFT).getRGB(35, 4)),
                "its left is stored above, its top to the right");
        assertEquals("green", colour(stored(ExifOrientation.HALF).getRGB(55, 35)));
    }

    @ParameterizedTest
    @EnumSource(ExifOrientation.class)
    void everyPhotoStandsUpright(ExifOrientation orientation) throws IOException {
        byte[] exif =
                exif(ByteOrder.LITTLE_ENDIAN, List.of(ExifOrientation.values()).indexOf(orientation) + 1);
        byte[] photo = with(coded("jpeg", stored(orientation)), app1(exif));
        assertLikeTheFlag(pixels(printed(photo).bytes()), "JPEG");
        byte[] png = withChunks(coded("png", stored(orientation)), chunk("eXIf", exif));
        assertLikeTheFlag(pixels(printed(png).bytes()), "PNG");
    }

    @Test
    void whatACameraNotesStaysBehind() throws IOException {
        byte[] secret = text("secret place");
        byte[] photo = with(
                jpeg(),
                app1(join(exif(ByteOrder.BIG_ENDIAN, 1), secret)),
                segment(0xE1, join(text("http://ns.adobe.com/xap/1.0/\0"), secret)),
                segment(0xE0, join(text("JFXX\0\u0013"), secret)),
                segment(0xE2, join(text("MPF\0"), secret)),
                segment(0xED, join(text("Photoshop 3.0\0"), secret)),
                segment(0xFE, secret));
        byte[] printed = printed(join(photo, secret)).bytes();
        assertFalse(new String(printed, StandardCharsets.ISO_8859_1).contains("secret"));
        assertFalse(new String(printed, StandardCharsets.ISO_8859_1).contains("JFXX"));
        assertEquals(pixels(jpeg()).getRGB(30, 20), pixels(printed).getRGB(30, 20));
    }

    @Test
    void whatAnEditorNotesStaysBehind() throws IOException {
        byte[] secret = text("secret\0name");
        byte[] png = withChunks(
                png(),
                chunk("tEXt", secret),
                chunk("iTXt", secret),
                chunk("tIME", new byte[7]),
                chunk("acTL", new byte[8]),
                chunk("eXIf", join(exif(ByteOrder.BIG_ENDIAN, 1), secret)),
                chunk("gAMA", new byte[4]));
        byte[] printed = printed(join(png, secret)).bytes();
        assertArrayEquals(png(), printed);
    }

    @Test
    void coloursKeepTheirProfile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] part = segment(0xE2, join(text("ICC_PROFILE\0\u0001\u0001"), profile));
        assertTrue(contains(printed(with(jpeg(), part)).bytes(), profile));
        byte[] turned = with(jpeg(), part, app1(exif(ByteOrder.BIG_ENDIAN, 6)));
        assertTrue(contains(printed(turned).bytes(), profile));
        byte[] named = withChunks(png(), chunk("iCCP", join(text("Jan's screen\0\0"), deflated(profile))));
        assertTrue(contains(printed(named).bytes(), deflated(profile)));
        assertFalse(contains(printed(named).bytes(), text("Jan")));
    }

    @Test
    void aProfileThatFitsNotIsDropped() {
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] part = segment(0xE2, join(text("ICC_PROFILE\0\u0001\u0001"), grey));
        assertFalse(contains(printed(with(jpeg(), part)).bytes(), text("ICC_PROFILE")));
        byte[] half = segment(0xE2, join(text("ICC_PROFILE\0\u0001\u0002"), grey));
        assertFalse(contains(printed(with(jpeg(), half)).bytes(), text("ICC_PROFILE")));
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    @Test
    void inksBecomeRed() throws IOException {
        // Adobe's inks are upside down: no cyan, all magenta and yellow, no black.
        byte[] red = Inked.jpeg(new int[] {255, 0, 0, 255}, 0);
        assertEquals("red", colour(pixels(printed(red).bytes()).getRGB(8, 8)));
        byte[] plain = Inked.jpeg(new int[] {0, 255, 255, 0}, -1);
        assertEquals("red", colour(pixels(printed(plain).bytes()).getRGB(8, 8)));
        // Red as luminance and chroma: Y 76, Cb 85, Cr 255.
        byte[] luminance = Inked.jpeg(new int[] {76, 85, 255, 255}, 2);
        assertEquals("red", colour(pixels(printed(luminance).bytes()).getRGB(8, 8)));
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        BufferedImage deep = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setPixel(0, 0, new int[] {65535});
        deep.getRaster().setPixel(1, 0, new int[] {32768});
        PrintImage printed = printed(coded("png", deep));
        assertEquals(8, Png.of(ByteRange.of(printed.bytes())).header().bits());
        assertEquals(255, pixels(printed.bytes()).getRaster().getSample(0, 0, 0));
        assertEquals(128, pixels(printed.bytes()).getRaster().getSample(1, 0, 0));
    }

    @Test
    void transparencyIsKept() throws IOException {
        BufferedImage clear = flag(BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(20, 20, 0x40FF0000);
        byte[] turned = withChunks(coded("png", clear), chunk("eXIf", exif(ByteOrder.BIG_ENDIAN, 3)));
        assertEquals(0x40FF0000, pixels(printed(turned).bytes()).getRGB(39, 19));
        assertEquals(0x40FF0000, pixels(printed(coded("png", clear)).bytes()).getRGB(20, 20));
    }

    @Test
    void thePdfLibraryReadsEveryJpeg() throws IOException {
        List<byte[]> files = List.of(
                jpeg(),
                with(jpeg(), app1(exif(ByteOrder.BIG_ENDIAN, 6))),
                coded("jpeg", flag(BufferedImage.TYPE_BYTE_GRAY)),
                Inked.jpeg(new int[] {255, 0, 0, 255}, 2));
        for (byte[] file : files) {
            PrintImage printed = printed(file);
            Image image = Image.getInstance(printed.bytes());
            assertEquals(printed.size().width(), image.getWidth(), 0.1);
            assertEquals(printed.size().height(), image.getHeight(), 0.1);
        }
    }
}
