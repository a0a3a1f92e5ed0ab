package org.streetwise.print.image;

import static org.streetwise.print.image.TestImages.chunk;
import static org.streetwise.print.image.TestImages.coded;
import static org.streetwise.print.image.TestImages.deflated;
import static org.streetwise.print.image.TestImages.flag;
import static org.streetwise.print.image.TestImages.header;
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
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// An image of each kind that can be printed, under a name that says which.
public final class ImageKinds implements Pictures {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] GREY =
            ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    private static final Map<String, byte[]> FILES = Map.ofEntries(
            Map.entry("colours.jpeg", jpeg()),
            Map.entry("grey.jpeg", coded("jpeg", flag(BufferedImage.TYPE_BYTE_GRAY))),
            Map.entry("turned.jpeg", with(jpeg(), TestImages.app1(TestImages.exif(ByteOrder.BIG_ENDIAN, 6)))),
            Map.entry("inks.jpeg", Inked.jpeg(new int[] {10, 90, 200, 40}, 2)),
            Map.entry("profile.jpeg", with(jpeg(), profile(SRGB))),
            Map.entry("grey-profile.jpeg", with(coded("jpeg", flag(BufferedImage.TYPE_BYTE_GRAY)), profile(GREY))),
            Map.entry("colours.png", png()),
            Map.entry(
                    "drawing.svg",
                    TestImages.svg("viewBox='0 0 60 40'", "<path d='M5 5h50v30z' fill='#FF0000' opacity='.5'/>")),
            Map.entry("grey.png", coded("png", flag(BufferedImage.TYPE_BYTE_GRAY))),
            Map.entry("sixteen-bits.png", coded("png", flag(BufferedImage.TYPE_USHORT_GRAY))),
            Map.entry("two-colours.png", coded("png", flag(BufferedImage.TYPE_BYTE_BINARY))),
            Map.entry("palette.png", coded("png", flag(BufferedImage.TYPE_BYTE_INDEXED))),
            Map.entry("transparent.png", coded("png", flag(BufferedImage.TYPE_INT_ARGB))),
            Map.entry("transparent-palette.png", coded("png", holed())),
            Map.entry("two-bits.png", png(header(4, 2, 2, 0), idat(0, 0x1B, 0, 0xE4))),
            Map.entry("clear-grey.png", png(header(2, 1, 8, 0), chunk("tRNS", new byte[] {0, 2}), idat(0, 2, 3))),
            Map.entry(
                    "clear-colour.png",
                    png(header(2, 1, 8, 2), chunk("tRNS", new byte[] {0, 9, 0, 8, 0, 7}), idat(0, 9, 8, 7, 9, 8, 6))),
            Map.entry(
                    "few-colours.png",
                    png(
                            header(4, 1, 2, 3),
                            chunk("PLTE", new byte[] {10, 20, 30, 40, 50, 60, 70, 80, 90}),
                            chunk("tRNS", new byte[] {0, 100}),
                            idat(0, 0x18))),
            Map.entry("grey-alpha.png", png(header(2, 2, 8, 4), idat(1, 9, 200, 1, 5, 2, 3, 4, 5, 6))),
            Map.entry("colour-alpha.png", png(header(2, 1, 8, 6), idat(3, 1, 2, 3, 250, 8, 7, 6, 5))),
            Map.entry("sixteen-bits-alpha.png", png(header(1, 1, 16, 6), idat(0, 1, 2, 3, 4, 5, 6, 128, 8))),
            Map.entry(
                    "sixteen-bits-clear.png",
                    png(
                            header(2, 1, 16, 2),
                            chunk("tRNS", new byte[] {1, 2, 3, 4, 5, 6}),
                            idat(0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 7))),
            Map.entry("cropped.png", png(header(2, 1, 8, 0), idat(0, 1, 2, 0, 3, 4))),
            Map.entry("intent.png", withChunks(png(), chunk("sRGB", new byte[1]))),
            Map.entry("profile.png", withChunks(png(), chunk("iCCP", join(text("x\0\0"), deflated(SRGB))))));

    /// Rows, each of which begins with the number of its filter.
    private static byte[] idat(int... rows) {
        byte[] bytes = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            bytes[i] = (byte) rows[i];
        }
        return chunk("IDAT", deflated(bytes));
    }

    private static byte[] profile(byte[] icc) {
        return segment(0xE2, join(text("ICC_PROFILE\0\u0001\u0001"), icc));
    }

    private static BufferedImage holed() {
        byte[] red = {0, (byte) 255};
        IndexColorModel model = new IndexColorModel(8, 2, red, new byte[2], new byte[2], 0);
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_INDEXED, model);
        image.getRaster().setSample(3, 3, 0, 1);
        return image;
    }

    /// The names of all.
    public static List<String> names() {
        return FILES.keySet().stream().sorted().toList();
    }

    /// One of them as it is printed.
    public static PrintImage image(String name) {
        Span place = Span.startOf(SourceId.programme("cases/wijk.yml"));
        return new ImageKinds().image(new Spanned<>(name, place)).orElseThrow();
    }

    /// Writes all of them into a folder.
    public static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Override
    public Optional<ImageSize> size(Spanned<String> file) {
        return image(file).map(PrintImage::size);
    }

    @Override
    public Optional<PrintImage> image(Spanned<String> file) {
        byte[] bytes = FILES.getOrDefault(file.value(), new byte[0]);
        return ImageInspector.inspect(bytes) instanceof Inspection.Printable(ImageInfo info, _)
                ? PrintImage.of(bytes, info)
                : Optional.empty();
    }
}
