package org.streetwise.print.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.streetwise.print.image.TestImages.svg;
import static org.streetwise.print.image.TestImages.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.print.image.Inspection.Printable;
import org.streetwise.print.image.Inspection.Unprintable;

class DrawingTest {
    private static final String STYLE = IntStream.range(0, 14)
            .mapToObj(i -> ".a" + i + ",b{mask:url(#a" + i + ")}")
            .collect(Collectors.joining("", "<style>.a{fill:url('#a')}", "</style>"));
    private static final int RED = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;

    private static PrintImage printed(byte[] svg) {
        ImageInfo info =
                assertInstanceOf(Printable.class, ImageInspector.inspect(svg)).info();
        return PrintImage.of(svg, info).orElseThrow();
    }

    private static String kept(byte[] svg) {
        return new String(printed(svg).drawing().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String fact(byte[] svg) {
        return "is "
                + assertInstanceOf(Unprintable.class, ImageInspector.inspect(svg))
                        .what()
                        .english();
    }

    private static BufferedImage seen(byte[] svg) throws IOException {
        PrintImage image = printed(svg);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertEquals(image.size(), new ImageSize(seen.getWidth(), seen.getHeight()));
        assertEquals(true, Arrays.equals(image.bytes(), printed(svg).bytes()), "the same bytes every time");
        return seen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"viewBox='0 0 60 40'", "width='60' height='40'", "width='30mm' height='20mm' viewBox='0 0 60 40'"
            })
    void isDrawnAsWideAsAPageWhateverItsSize(String size) throws IOException {
        BufferedImage seen = seen(svg(size, "<rect width='30' height='40' fill='red'/>"));
        assertEquals(2000, seen.getWidth());
        assertEquals(1333, seen.getHeight(), 4);
        assertEquals(RED, seen.getRGB(20, 660));
        assertEquals(RED, seen.getRGB(980, 660));
        assertEquals(WHITE, seen.getRGB(1020, 660));
    }

    @Test
    void whatIsHighIsDrawnAsHighAsAPage() {
        assertEquals(
                new ImageSize(600, 3000),
                printed(svg("viewBox='0 0 20 100'", "")).size());
        assertEquals(
                new ImageSize(2000, 1),
                printed(svg("viewBox='0 0 99999 1'", "")).size());
    }

    @Test
    void whatIsLeftOutIsNamedOnce() {
        byte[] drawing = svg(
                "viewBox='0 0 9 9'",
                "<title>t</title><filter><feTile/><feOffset/><feTile/></filter><switch><g/></switch><set/><x xmlns='y'/>");

        assertEquals(
                List.of("feTile", "switch"),
                assertInstanceOf(Printable.class, ImageInspector.inspect(drawing))
                        .undrawn());
    }

    @Test
    void nothingIsKeptButWhatIsSeen() {
        String all =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:9/secret.dtd'><!-- secret --><?secret x?>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " xmlns:ink='urn:secret' ink:docname='secret' data-a='secret' viewBox='0 0 9 9'>"
                        + "<title>secret</title><desc>secret</desc><metadata><a>secret</a></metadata><ink:view>secret</ink:view>"
                        + "<style>/* secret */.a{fill:red}</style><g id='b' class='a'><animate to='secret'/><path d='M0 0h9'/></g>"
                        + "<use xlink:href='#b'/></svg>";
        assertEquals(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\""
                        + " viewBox=\"0 0 9 9\"><style> .a{fill:red}</style><g id=\"b\" class=\"a\"><path d=\"M0 0h9\"></path></g>"
                        + "<use xlink:href=\"#b\"></use></svg>",
                kept(text(all)));
    }

    @Test
    void whatIsKeptIsAgainPrintedAsItIs() {
        String kept = kept(svg("viewBox='0 0 60 40'", "<g id='a&lt;&quot;'/><path d='M0 0h9' style='stroke:#000'/>"));
        assertEquals(kept, kept(kept.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>\n\t.st0{fill:#E20613;}\n\t.st1 , g path{opacity:0.5;stroke:rgb(0, 10%,3);}\n</style>",
                "<g style=\"fill:none;stroke:#000;stroke-dasharray:12,6;stroke-width:.3mm\"></g>",
                "<g fill=\"url(#a)\" transform=\"matrix(1,0,0,1,-3.5e-2,0) rotate(30deg)\" clip-path=\"url('#c')\"></g>",
                "<path d=\"M1.5.5-2,3a1 1 0 01 2 2z\" stroke=\"currentColor\"></path>",
                "<use xlink:href=\"#a\" x=\"10%\" height=\"1e1\"></use>",
                "<filter id=\"f\"><feColorMatrix in=\"SourceGraphic\" values=\"1 0 0-1\"></feColorMatrix></filter>"
            })
    void whatIsUnderstoodIsKeptToTheLetter(String content) {
        String head = "xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'";
        assertEquals(content + "</svg>", inside(kept(svg(head, content))));
    }

    private static String inside(String svg) {
        return svg.substring(svg.indexOf('>') + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<style>a{x:y;fill:red}@media print{b{fill:red}}@charset 'a';c:hover{fill:red}</style>|<style>a{fill:red}</style>",
                "<style>@font-face{font-family:a}</style>|<style></style>",
                "<g style='fill:var(--a);stroke:red;background:red'/>|<g style=\"stroke:red\"></g>",
                "<g fill='a(1)' FILL='red' ping='a' enable-background='new'/>|<g></g>",
                "<g fill='red'>words</g>|<g fill=\"red\"></g>",
                "<switch><g/></switch><filter><feTile/></filter>|<filter></filter>",
                "<path d='M0 0 NaN' stroke-dasharray='10%'/>|<path></path>"
            })
    void whatIsNotUnderstoodIsLeftOut(String content, String left) {
        assertEquals(left + "</svg>", inside(kept(svg("viewBox='0 0 9 9'", content))));
    }

    private static final String SHADOW =
            "<filter id='f'><feFlood/><feComposite in2='SourceGraphic' operator='in'/><feGaussianBlur stdDeviation='2'/>"
                    + "<feOffset dx='2'/><feComposite in='SourceGraphic'/></filter>";

    /// As Inkscape, Illustrator and QGIS export them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20 |" + SHADOW + "|<rect x='9' width='60' height='30' style='filter:url(#f)'/>",
                "2000|<clipPath id='f'><rect width='210' height='297'/></clipPath>"
                        + "|<g clip-path='url(#f)'><path fill='#e20613' d='M1,1c1,0,2,1,3-1s4-2,5,3v8H1z'/></g>",
                "800|<g/>|<path fill='none' stroke='#555' stroke-width='.4' stroke-dasharray='2,1' d='M0 0L210 297L0 9'/>",
                "500|<marker id='f' style='overflow:visible'><path d='M0 0l9 4v-8z'/></marker>"
                        + "|<path stroke='#000' marker-end='url(#f)' d='M0 0l9 9l9 3'/>",
                "200|<pattern id='f' width='2' height='2' patternUnits='userSpaceOnUse'><path d='M0 0l2 2'/></pattern>"
                        + "|<path fill='url(#f)' d='M0 0h50v50z'/>",
                "40|<g/>|<g opacity='.5'><ellipse rx='100' ry='100'/></g>"
            })
    void ordinaryDrawingsAreNotRefused(int times, String used, String part) {
        byte[] drawing = svg("viewBox='0 0 210 297'", used + part.repeat(times));
        assertInstanceOf(Printable.class, ImageInspector.inspect(drawing));
    }

    @Test
    void textIsRefusedForItsFont() {
        assertEquals(
                "is a drawing with text but without a font for it",
                fact(svg("viewBox='0 0 60 40'", "<text>Slinge</text>")));
    }

    /// Some hundred bytes that ask for ten thousand million million shapes, or never end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href='#ID'/>",
                "<path mask='url(#ID)'/>",
                "<path style='fill:url(\"#ID\")'/>",
                "<path class='x ID'/>"
            })
    void aDrawingOfTooManyShapesIsRefused(String use) {
        StringBuilder bomb = new StringBuilder(STYLE + "<g id='a0'><path d='M0 0h9'/></g>");
        for (int i = 1; i < 14; i++) {
            bomb.append("<g id='a" + i + "'>" + use.replace("ID", "a" + (i - 1)).repeat(10) + "</g>");
        }
        String itself = STYLE + "<g id='a'>" + use.replace("ID", "a") + "</g>";
        for (String content : new String[] {bomb.toString(), itself}) {
            assertEquals(
                    "is a drawing with more than 200000 parts, or one that contains itself",
                    fact(svg("viewBox='0 0 60 40'", content)));
        }
    }

    /// A map of a city, which is drawn in a second.
    @Test
    void tenThousandPathsAreDrawn() {
        String paths = IntStream.range(0, 10_000)
                .mapToObj(i -> "<path d='M" + i % 100 + " " + i / 100 + "h.5v.5z'/>")
                .reduce("", String::concat);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertEquals(
                        2000, seen(svg("viewBox='0 0 100 100'", paths)).getWidth()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.a{mask:url(#m)}</style><mask id='m'><g class='a'><path class='a' d='M0 0h9'/></g></mask><g class='a'/>",
                "<path d='M1e99 NaN h-1 Q'/>",
                "<rect width='1e30' height='-5' rx='1e30' stroke-dasharray='0 0'/>",
                "<pattern id='p' width='1e9' height='1e9'/><rect fill='url(#p)' width='9' height='9'/>",
                "<filter id='f' width='1e9' height='1e9'><feGaussianBlur stdDeviation='1e6'/></filter><rect filter='url(#f)' width='9' height='9'/>",
                "<g transform='matrix(1 2 3) rotate(x) scale(0)'><path d='M0 0h9'/></g>",
                "<linearGradient id='a' href='#b'/><nothing/><switch/><marker/><symbol/>"
            })
    void whatCantBeDrawnIsNoException(String content) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            byte[] svg = svg("viewBox='0 0 60 40'", content);
            if (ImageInspector.inspect(svg) instanceof Printable(ImageInfo info, _)) {
                PrintImage.of(svg, info);
            }
        });
    }
}
