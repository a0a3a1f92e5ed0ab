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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final String PAGE = "<rect width='200' height='300' fill='red'/>";
    private static final String MASK = "<mask id='m'>" + PAGE + "</mask>";
    private static final String BLUR = "<filter id='f'><feGaussianBlur stdDeviation='9'/></filter>";

    private static String star(int corners) {
        return IntStream.range(0, corners)
                .mapToObj(i -> "L" + i * 7919 % 200 + " " + i * 6137 % 300)
                .collect(Collectors.joining("", "<path stroke='red' paint-order='stroke' d='M0 0", "'/>"));
    }

    private static void assertRefused(String what, String content) {
        byte[] drawing = svg("viewBox='0 0 200 300'", content);
        Unprintable answer = assertInstanceOf(Unprintable.class, ImageInspector.inspect(drawing));
        assertEquals("a drawing " + what, answer.what().english());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h9' stroke='red' stroke-dasharray='0.0000001'/>",
                "<path d='M0 0h9' stroke='red' style='stroke-dasharray: 1e-9 !important'/>",
                "<style>g{stroke-dasharray:.0000001,.0000001}</style><g stroke='red'><path d='M0 0h200'/></g>",
                "<style>*{stroke:red;Stroke-Dasharray:.0000001}</style><circle r='9'/>",
                "<defs><path id='p' d='M0 0h200'/></defs><use href='#p' stroke='red' stroke-dasharray='.0000001'/>",
                "<path pathLength='1e9' stroke='red' stroke-dasharray='1' d='M0 0h9'/>",
                "<path vector-effect='non-scaling-stroke' stroke='red' stroke-dasharray='.00001' d='M0 0h99'/>",
                "<circle r='1e9' stroke='red' stroke-dasharray='1'/>",
                "<path stroke='red' stroke-dasharray='1' d='M0 0Q1e3 0 0 0T9 9 0 0 0 9T9 0S1 1 0 0C1e5 1e9 0 0 1 1S2 2 3 3'/>"
            })
    void dashesWithoutEndAreRefused(String content) {
        assertRefused("whose lines have too many dashes to draw", content);
    }

    @Test
    void markersOnMarkersAreRefused() {
        String corners = "l1 1".repeat(10);
        StringBuilder nested = new StringBuilder("<path marker-mid='url(#m0)' d='M0 0" + corners + "'/>");
        for (int i = 0; i < 12; i++) {
            nested.append("<marker id='m" + i + "'><path marker-mid='url(#m" + (i + 1) + ")' d='M0 0" + corners
                    + "'/></marker>");
        }
        assertRefused("whose lines have too many markers to draw", nested.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"marker-start", "marker-mid", "marker-end"})
    void markersOnLongPathsAreRefused(String property) {
        String path = "<path d='" + "M0 0l1 1".repeat(300_000) + "'/>";
        String marker = "<marker id='m'><path d='M0 0h1'/></marker>";
        String what = "whose lines have too many markers to draw";
        assertRefused(what, marker + "<g " + property + "='url(#m)'>" + path + "</g>");
        assertRefused(what, marker + "<style>*{" + property + ":url(#m)}</style>" + path);
    }

    @Test
    void effectsWithoutEndAreRefused() {
        String what = "with too many or too large shadows, blurs and masks";
        String page = "<g filter='url(#f)'>" + PAGE + "</g>";
        String styled = "<g class='a'>" + PAGE + "</g>";
        String wide = BLUR.replace("id=", "x='-90' y='-90' width='180' height='180' id=")
                .replace("'9'", "'1e6'");
        String clouds = "<filter id='f'><feTurbulence baseFrequency='.1' numOctaves='100000'/></filter>";
        String long50 = "<filter id='f'>" + "<feGaussianBlur stdDeviation='9'/>".repeat(50) + "</filter>";
        assertRefused(what, BLUR + "<g filter='url(#f)'>".repeat(20) + PAGE + "</g>".repeat(20));
        assertRefused(what, BLUR + page.repeat(40));
        assertRefused(what, BLUR + "<g id='a'>" + page + "</g>" + "<use href='#a'/>".repeat(40));
        assertRefused(what, BLUR + "<style>.a{filter:url(#f)}</style>" + styled.repeat(40));
        assertRefused(what, long50 + page);
        assertRefused(what, clouds + page);
        assertRefused(what, wide + page);
        assertRefused(what, BLUR.replace("feGaussianBlur", "feOffset dx='9000'") + page);
        assertRefused(
                what,
                BLUR + "<g transform='rotate(45)'><rect x='-300' width='900' height='900' filter='url(#f)'/></g>");
        assertRefused(what, MASK + "<g mask='url(#m)'>".repeat(30) + PAGE + "</g>".repeat(30));
    }

    /// jsvg would look without end for the width of a blur below zero.
    @Test
    void blursBelowZeroAreLeftOut() {
        byte[] drawing = svg("viewBox='0 0 2 3'", BLUR.replace("9", "-1") + "<g filter='url(#f)'>" + PAGE + "</g>");
        byte[] kept =
                PrintImage.of(drawing, info(drawing)).orElseThrow().drawing().orElseThrow();
        assertEquals(-1, new String(kept, StandardCharsets.UTF_8).indexOf("stdDeviation"));
    }

    @Test
    void largePatternsAreRefused() {
        String what = "whose patterns are too large to draw";
        String painted = PAGE.replace("red", "url(#p)");
        String tile = "<pattern id='p' patternUnits='userSpaceOnUse' width='2000' height='2000'>" + PAGE + "</pattern>";
        assertRefused(what, tile + painted);
        assertRefused(what, "<pattern id='q' width='100' height='100'/><pattern id='p' href='#q'/>" + painted);
    }

    @Test
    void clipPathsThatCrossThemselvesAreRefused() {
        String what = "whose clip paths have too many corners to draw";
        String clipped = "</clipPath><g clip-path='url(#c)'/>";
        assertRefused(what, "<clipPath id='c'>" + star(3_000) + clipped);
        assertRefused(what, "<clipPath id='c'>" + star(10).repeat(300) + clipped);
        assertRefused(what, MASK + "<g mask='url(#m)'>" + star(3_000) + "</g>");
    }

    @Test
    void moreThanCanBePaintedIsRefused() {
        String what = "with too many large shapes or too many corners to draw";
        String use = "<use href='#s' width='200' height='300'/>";
        String wide = "<path stroke='red' stroke-width='1e9' stroke-linejoin='round' d='M0 0";
        String stops = "<stop offset='.5' stop-color='red'/>".repeat(50_000);
        String filled = "<g fill='url(#l)'>" + "<rect width='1' height='1'/>".repeat(20) + "</g>";
        String focus = "<radialGradient id='l' fx='.9' spreadMethod='reflect'/>";
        assertRefused(what, PAGE.repeat(2_000));
        assertRefused(what, focus + PAGE.replace("red", "url(#l)").repeat(30));
        assertRefused(what, "<symbol id='s' viewBox='0 0 .1 .1'>" + PAGE + "</symbol>" + use.repeat(2_000));
        assertRefused(what, "<path d='M0 0" + "L100 300L120 0".repeat(50_000) + "'/>");
        assertRefused(what, wide + "l1 1l1 -1".repeat(2_000) + "'/>");
        assertRefused(
                what, "<style>g{fill:url(#l)}</style><linearGradient id='l'>" + stops + "</linearGradient>" + filled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect style=\"fill:image-set('http://localhost/a' 1x)\"/>",
                "<rect style=\"fill:-webkit-image-set('http://localhost/a' 1x)\"/>",
                "<rect style=\"fill:src('http://localhost/a')\"/>",
                "<style>a{fill:src('http://localhost/a')}</style>",
                "<style>a{fill:IMAGE('http://localhost/a')}</style>"
            })
    void addressesInStringsOfCssAreRefused(String content) {
        assertRefused("whose style refers to something outside it", content);
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
