package org.streetwise.print.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.image.TestImages.app1;
import static org.streetwise.print.image.TestImages.chunk;
import static org.streetwise.print.image.TestImages.deflated;
import static org.streetwise.print.image.TestImages.exif;
import static org.streetwise.print.image.TestImages.frame;
import static org.streetwise.print.image.TestImages.header;
import static org.streetwise.print.image.TestImages.join;
import static org.streetwise.print.image.TestImages.jpeg;
import static org.streetwise.print.image.TestImages.part;
import static org.streetwise.print.image.TestImages.png;
import static org.streetwise.print.image.TestImages.segment;
import static org.streetwise.print.image.TestImages.svg;
import static org.streetwise.print.image.TestImages.text;
import static org.streetwise.print.image.TestImages.with;
import static org.streetwise.print.image.TestImages.withChunks;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.streetwise.print.image.Inspection.Printable;
import org.streetwise.print.image.Inspection.Unprintable;

/// Files that want to be more than an image, or less.
@Tag("slow")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileImagesTest {
    private static void assertDamaged(String how, byte[] bytes) {
        Unprintable answer = assertInstanceOf(Unprintable.class, ImageInspector.inspect(bytes));
        assertEquals("damaged: " + how, answer.what().english());
    }

    private static ImageInfo info(byte[] bytes) {
        return assertInstanceOf(Printable.class, ImageInspector.inspect(bytes)).info();
    }

    @Test
    void everyFileThatIsCutOffIsDamaged() {
        for (byte[] whole : List.of(jpeg(), png(), svg("width='1' height='1'", "<g/>"))) {
            for (int length = 1; length < whole.length; length++) {
                assertInstanceOf(Unprintable.class, ImageInspector.inspect(part(whole, 0, length)));
            }
        }
        assertDamaged("it ends too early", part(jpeg(), 0, jpeg().length - 2));
        assertDamaged("it ends too early", part(png(), 0, png().length - 12));
    }

    @Test
    void aBitThatFellOverIsFound() {
        byte[] png = png();
        png[png.length / 2] ^= 4;
        assertDamaged("a checksum in it is wrong", png);
    }

    @Test
    void sizesThatLieAreFound() {
        byte[] scan = segment(0xDA, new byte[10]);
        byte[] end = text("few\u00ff\u00d9");
        assertDamaged("it ends too early", join(text("\u00ff\u00d8"), frame(0xC0, 8, 7000, 7000, 3), scan, end));
        assertDamaged("it has no size", join(text("\u00ff\u00d8"), frame(0xC0, 8, 7, 0, 3), scan, end));
        assertDamaged(
                "it has fewer pixels than its header says",
                png(header(7000, 7000, 8, 2), chunk("IDAT", deflated(new byte[100]))));
        assertDamaged("its header has values that no PNG can have", png(header(0, 7, 8, 2)));
        assertDamaged("its header has values that no PNG can have", png(header(7, 7, 3, 2)));
        assertDamaged("its header has values that no PNG can have", png(header(7, 7, 8, 7)));
        assertDamaged("it has no colours", png(header(7, 7, 8, 3), chunk("IDAT", deflated(new byte[56]))));
    }

    @Test
    void aChunkThatPromisesTheWorldEndsTheFile() {
        byte[] lies = join(text(TestImages.PNG), header(7, 7, 8, 2), new byte[] {-1, -1, -1, -1}, text("IDATxxxxxxxx"));
        assertDamaged("it ends too early", lies);
    }

    @Test
    void dataThatAreNotThoseOfThePixelsMakeNoImage() {
        byte[] few = png(header(90, 90, 8, 2), chunk("IDAT", deflated(new byte[9_000])));
        byte[] none = png(header(90, 90, 8, 2), chunk("IDAT", text("x".repeat(100))));
        byte[] filter = png(header(2, 2, 8, 0), chunk("IDAT", deflated(new byte[] {0, 1, 1, 7, 1, 1})));
        for (byte[] broken : List.of(few, none, filter)) {
            assertTrue(PrintImage.of(broken, info(broken)).isEmpty());
        }
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = deflated(new byte[30_000_000]);
        byte[] image = png(header(10, 10, 8, 2), chunk("IDAT", bomb), chunk("zTXt", join(text("a\0\0"), bomb)));
        assertTrue(PrintImage.of(image, info(image)).isPresent());
        byte[] profile = withChunks(png(), chunk("iCCP", join(text("a\0\0"), bomb)));
        assertTrue(PrintImage.of(profile, info(profile)).isPresent());
    }

    @Test
    void exifThatGoesRoundInCirclesIsReadOnce() {
        byte[] circle = exif(ByteOrder.BIG_ENDIAN, 6);
        circle[25] = 8;
        assertEquals(ExifOrientation.RIGHT, info(with(jpeg(), app1(circle))).orientation());
        byte[] itself = exif(ByteOrder.BIG_ENDIAN, 6);
        itself[7] = 0;
        assertEquals(ExifOrientation.NONE, info(with(jpeg(), app1(itself))).orientation());
        byte[] far = exif(ByteOrder.BIG_ENDIAN, 6);
        far[4] = -1;
        assertEquals(ExifOrientation.NONE, info(with(jpeg(), app1(far))).orientation());
        byte[] many = exif(ByteOrder.BIG_ENDIAN, 6);
        many[8] = -1;
        many[11] = 0x13;
        assertEquals(ExifOrientation.NONE, info(with(jpeg(), app1(many))).orientation());
    }

    @Test
    void scansWithoutEndAreRefused() {
        byte[] scan = join(segment(0xDA, new byte[10]), text("1234567890"));
        byte[][] scans = new byte[101][];
        Arrays.fill(scans, scan);
        byte[] bomb = join(text("\u00ff\u00d8"), frame(0xC2, 8, 60, 60, 3), join(scans), text("\u00ff\u00d9"));
        assertInstanceOf(Unprintable.class, ImageInspector.inspect(bomb));
    }

    @Test
    void millionsOfPartsAreNotCounted() {
        byte[] parts = new byte[16 << 20];
        for (int i = 0; i < parts.length; i += 4) {
            System.arraycopy(text("\u00ff\u00e1\0\u0002"), 0, parts, i, 4);
        }
        assertDamaged("it ends too early", join(jpegHead(), parts));
    }

    private static byte[] jpegHead() {
        return join(text("\u00ff\u00d8"), frame(0xC0, 8, 60, 60, 3));
    }

    @Test
    void zerosAreNoImage() {
        byte[] zeros = new byte[100_000_000];
        assertInstanceOf(Unprintable.class, ImageInspector.inspect(zeros));
        System.arraycopy(text(TestImages.PNG), 0, zeros, 0, 8);
        assertInstanceOf(Unprintable.class, ImageInspector.inspect(zeros));
        System.arraycopy(jpegHead(), 0, zeros, 0, jpegHead().length);
        assertInstanceOf(Unprintable.class, ImageInspector.inspect(zeros));
    }

    @Test
    void whatAnImageIsBesidesIsNotPassedOn() {
        byte[] archive = text("PK\u0003\u0004 secret <script>");
        for (byte[] image : List.of(jpeg(), png())) {
            byte[] both = join(image, archive);
            byte[] printed = PrintImage.of(both, info(both)).orElseThrow().bytes();
            assertEquals(-1, new String(printed, StandardCharsets.ISO_8859_1).indexOf("secret"));
        }
    }

    @Test
    void entitiesAreNeverExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a 'ha'>");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(20))
                    .append("'>");
        }
        bomb.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]>");
        String in = bomb + "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'";
        for (String rest : List.of("><text>&y;</text></svg>", " id='&y;'/>", "><text>&file;</text></svg>")) {
            assertInstanceOf(Unprintable.class, ImageInspector.inspect(text(in + rest)));
        }
    }

    @Test
    void aDrawingOfTenThousandGroupsInEachOtherIsRefused() {
        byte[] deep = svg("width='1' height='1'", "<g>".repeat(10_000) + "</g>".repeat(10_000));
        assertInstanceOf(Unprintable.class, ImageInspector.inspect(deep));
    }

    /// Whatever is thrown at it: an answer, and of what it calls printable an image or none.
    @Test
    void noDamageIsAnException() {
        List<byte[]> sound = List.of(
                with(jpeg(), app1(exif(ByteOrder.LITTLE_ENDIAN, 6))),
                jpeg(),
                TestImages.coded("png", TestImages.flag(BufferedImage.TYPE_BYTE_INDEXED)),
                TestImages.coded("png", TestImages.flag(BufferedImage.TYPE_USHORT_GRAY)),
                svg("width='1' height='1'", "<style>a{}</style><g id='&amp;'/><!-- --><?a b?><![CDATA[x]]>"));
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            byte[] damaged = sound.get(i % sound.size()).clone();
            for (int k = 0; k <= random.nextInt(6); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            byte[] mended = i % 2 == 0 ? damaged : Checksums.mended(damaged);
            if (ImageInspector.inspect(mended) instanceof Printable(ImageInfo info, _)) {
                PrintImage.of(mended, info);
            }
        }
    }
}
