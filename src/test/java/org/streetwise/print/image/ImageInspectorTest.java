package org.streetwise.print.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.image.TestImages.app1;
import static org.streetwise.print.image.TestImages.chunk;
import static org.streetwise.print.image.TestImages.coded;
import static org.streetwise.print.image.TestImages.exif;
import static org.streetwise.print.image.TestImages.flag;
import static org.streetwise.print.image.TestImages.frame;
import static org.streetwise.print.image.TestImages.header;
import static org.streetwise.print.image.TestImages.join;
import static org.streetwise.print.image.TestImages.jpeg;
import static org.streetwise.print.image.TestImages.png;
import static org.streetwise.print.image.TestImages.svg;
import static org.streetwise.print.image.TestImages.text;
import static org.streetwise.print.image.TestImages.with;
import static org.streetwise.print.image.TestImages.withChunks;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.print.image.ImageInfo.Colour;
import org.streetwise.print.image.ImageInfo.Format;
import org.streetwise.print.image.Inspection.Printable;
import org.streetwise.print.image.Inspection.TooLarge;
import org.streetwise.print.image.Inspection.Unprintable;

class ImageInspectorTest {
    private static ImageInfo info(byte[] bytes) {
        return assertInstanceOf(Printable.class, ImageInspector.inspect(bytes)).info();
    }

    private static String fact(byte[] bytes) {
        return "is "
                + assertInstanceOf(Unprintable.class, ImageInspector.inspect(bytes))
                        .what()
                        .english();
    }

    @Test
    void aPhotoTellsItsSizeAndColours() {
        assertEquals(new ImageInfo(Format.JPEG, 60, 40, ExifOrientation.NONE, Colour.RGB, 8, false), info(jpeg()));
        assertEquals(
                Colour.GREY,
                info(coded("jpeg", flag(BufferedImage.TYPE_BYTE_GRAY))).colour());
    }

    @Test
    void everyKindOfPngIsKnown() {
        assertEquals(new ImageInfo(Format.PNG, 60, 40, ExifOrientation.NONE, Colour.RGB, 8, false), info(png()));
        assertEquals(
                16, info(coded("png", flag(BufferedImage.TYPE_USHORT_GRAY))).bits());
        assertEquals(
                Colour.PALETTE,
                info(coded("png", flag(BufferedImage.TYPE_BYTE_INDEXED))).colour());
        assertEquals(1, info(coded("png", flag(BufferedImage.TYPE_BYTE_BINARY))).bits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"II", "MM"})
    void aPhotoThatLiesOnItsSideIsSeenUpright(String order) {
        ByteOrder bytes = order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ImageInfo photo = info(with(jpeg(), app1(exif(bytes, 6))));
        assertEquals(ExifOrientation.RIGHT, photo.orientation());
        assertEquals(40, photo.width());
        assertEquals(60, photo.height());
        assertEquals(60, info(with(jpeg(), app1(exif(bytes, 3)))).width());
        assertEquals(
                ExifOrientation.LEFT,
                info(withChunks(png(), chunk("eXIf", exif(bytes, 8)))).orientation());
        assertEquals(
                ExifOrientation.NONE, info(with(jpeg(), app1(exif(bytes, 9)))).orientation());
    }

    @Test
    void inksAreTold() {
        byte[] inks = join(
                text("\u00ff\u00d8"),
                frame(0xC0, 8, 8, 8, 4),
                TestImages.segment(0xDA, new byte[10]),
                text("12345678\u00ff\u00d9"));
        assertEquals(Colour.CMYK, info(inks).colour());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GIF89a____                | is a GIF
                    RIFF____WEBPVP8           | is a WebP image
                    BM__________              | is a BMP image
                    II*\\0____                 | is a TIFF image
                    ____ftypheic              | is a HEIC image
                    ____ftypavif              | is an AVIF image
                    %PDF-1.7                  | is a PDF
                    <!DOCTYPE html><html>     | is a web page
                    version https://git-lfs.github.com/spec/v1 | is a pointer to a file that Git LFS keeps elsewhere
                    hallo                     | is in an unknown format
                    \\0\\0\\0\\0\\0\\0\\0\\0          | is a file of zeros
                    """)
    void whatIsNoImageForPrintIsCalledByItsName(String file, String fact) {
        assertEquals(fact, fact(text(file.replace("\\0", "\0"))));
    }

    @Test
    void anEmptyFileIsNone() {
        assertEquals("is an empty file", fact(new byte[0]));
    }

    @Test
    void whatNoPrinterShowsIsNotTaken() {
        byte[] end = text("12345678\u00ff\u00d9");
        byte[] scan = TestImages.segment(0xDA, new byte[10]);
        String fact = "is a JPEG of a kind that neither Word nor PDF can show";
        assertEquals(fact, fact(join(text("\u00ff\u00d8"), frame(0xC3, 8, 8, 8, 3), scan, end)), "lossless");
        assertEquals(fact, fact(join(text("\u00ff\u00d8"), frame(0xC9, 8, 8, 8, 3), scan, end)), "arithmetic");
        assertEquals(fact, fact(join(text("\u00ff\u00d8"), frame(0xC1, 12, 8, 8, 3), scan, end)), "twelve bits");
        assertEquals(fact, fact(join(text("\u00ff\u00d8"), frame(0xC0, 8, 8, 8, 2), scan, end)), "two components");
    }

    @Test
    void tooManyPixelsAreRefusedByTheHeader() {
        assertEquals(new TooLarge(50_000, 50_000), ImageInspector.inspect(png(header(50_000, 50_000, 8, 2))));
        byte[] large = join(text("\u00ff\u00d8"), frame(0xC0, 8, 65_535, 65_535, 3));
        assertEquals(new TooLarge(65_535, 65_535), ImageInspector.inspect(large));
        assertEquals(new TooLarge(8_001, 8_000), ImageInspector.inspect(png(header(8_001, 8_000, 8, 2))));
        assertInstanceOf(Unprintable.class, ImageInspector.inspect(png(header(8_000, 8_000, 8, 2))));
    }

    @Test
    void aPngThatMovesSaysSo() {
        assertTrue(info(withChunks(png(), chunk("acTL", new byte[8]))).moves());
        assertTrue(info(svg("width='1' height='1'", "<rect><animate/></rect>")).moves());
    }

    @Test
    void aDrawingTellsItsSize() {
        ImageInfo drawing = info(svg("width='40mm' height='1in'", "<path d='M0 0h9'/>"));
        assertEquals(new ImageInfo(Format.SVG, 152, 96, ExifOrientation.NONE, Colour.RGB, 8, false), drawing);
        assertEquals(300, info(svg("viewBox='0 0 300 20'", "")).width());
        assertEquals(300, info(svg("width='100%' viewBox='0,0,300,20'", "")).width());
        assertEquals(
                1,
                info(join(
                                "\uFEFF<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/svg11.dtd'>\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                svg("width='1' height='1'", "")))
                        .width());
        assertEquals("is a drawing without a size", fact(svg("", "")));
        assertEquals("is a drawing without a size", fact(svg("width='1e9' height='-1'", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT/>",
                "<foreignObject/>",
                "<g onclick='x()'/>",
                "<image href='foto.jpg'/>",
                "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='file:///etc/passwd'/>",
                "<a href='javascript:x()'/>",
                "<image href='data:image/png;base64,iVBOR'/>",
                "<rect fill='url(http://example.org/a#b)'/>",
                "<rect style='fill: URL( \"http://example.org\" )'/>",
                "<rect style='fill: \\75rl(http://example.org)'/>",
                "<style>@import 'http://example.org/a.css';</style>",
                "<style><![CDATA[ a { fill: url(x) } ]]></style>",
                "<g xml:base='http://example.org/'/>",
                "<style>@im<![CDATA[port]]> 'a.css'</style>",
                "<style>@im<!-- -->port 'a.css'</style>",
                "<?xml-stylesheet href='a.css'?>"
            })
    void aDrawingThatRunsOrFetchesAnythingIsRefused(String content) {
        String fact = fact(svg("width='1' height='1'", content));
        assertTrue(fact.matches("is a drawing (with a program in it|whose .* refers to something).*"), fact);
    }

    @Test
    void placesWithinADrawingAreItsOwn() {
        info(svg("width='1' height='1'", "<use href='#a'/><rect fill='url(#b)' style='fill:url(\"#c\")'/>"));
    }
}
