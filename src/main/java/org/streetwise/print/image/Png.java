package org.streetwise.print.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.image.ImageInfo.Colour;
import org.streetwise.print.image.ImageInfo.Format;

/// The chunks of a PNG file (ISO/IEC 15948, clause 5), up to the one that ends it.
///
/// @param fault what is wrong with the next chunk, where the end was not reached
record Png(List<Chunk> chunks, Optional<Message> fault) {
    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    static final Png NONE = new Png(List.of(), Optional.empty());

    private static final int OVERHEAD = 12;
    private static final int MOST_CHUNKS = 100_000;
    private static final int LARGEST_PALETTE = 256 * 3;
    private static final Message EARLY_END = Message.of("image.damaged.early-end");
    /// The most that deflate can make of a byte (RFC 1951): a copy of 258 bytes in two bits.
    private static final long MOST_INFLATED = 1032;

    /// @param body the bytes between type and checksum
    record Chunk(String type, ByteRange body) {}

    /// The components of a pixel, by their numbers in table 11.1.
    enum Ink {
        GREY(0, 1),
        RGB(2, 3),
        PALETTE(3, 1),
        GREY_ALPHA(4, 2),
        RGB_ALPHA(6, 4);

        private final int number;
        private final int samples;

        Ink(int number, int samples) {
            this.number = number;
            this.samples = samples;
        }

        static Optional<Ink> of(int number) {
            return List.of(values()).stream()
                    .filter(ink -> ink.number == number)
                    .findFirst();
        }

        int number() {
            return number;
        }

        /// How many samples a pixel has.
        int samples() {
            return samples;
        }

        boolean hasAlpha() {
            return this == GREY_ALPHA || this == RGB_ALPHA;
        }

        boolean takes(int bits) {
            return switch (this) {
                case GREY -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
                case PALETTE -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
                case RGB, GREY_ALPHA, RGB_ALPHA -> bits == 8 || bits == 16;
            };
        }
    }

    /// The chunk IHDR.
    record Header(ByteRange bytes) {
        long width() {
            return bytes.u32(0);
        }

        long height() {
            return bytes.u32(4);
        }

        int bits() {
            return bytes.u8(8);
        }

        Ink ink() {
            return Ink.of(bytes.u8(9)).orElse(Ink.GREY);
        }

        boolean isInterlaced() {
            return bytes.u8(12) == 1;
        }

        /// The bytes in a row, without the byte for its filter.
        long rowLength() {
            return (width() * bits() * ink().samples + 7) / 8;
        }

        /// The bytes of a pixel; at least one.
        int pixelLength() {
            return Math.max(1, bits() * ink().samples / 8);
        }

        private boolean isDefined() {
            return bytes.length() == 13
                    && width() > 0
                    && height() > 0
                    && Ink.of(bytes.u8(9)).filter(ink -> ink.takes(bits())).isPresent()
                    && bytes.u8(10) == 0
                    && bytes.u8(11) == 0
                    && bytes.u8(12) <= 1;
        }
    }

    static Png of(ByteRange file) {
        List<Chunk> chunks = new ArrayList<>();
        int at = SIGNATURE.length();
        while (chunks.size() < MOST_CHUNKS && file.has(at, OVERHEAD)) {
            long length = file.u32(at);
            if (length > file.length() - at - OVERHEAD) {
                return new Png(List.copyOf(chunks), Optional.of(EARLY_END));
            }
            Chunk chunk = new Chunk(
                    new String(file.part(at + 4, 4).copy(), StandardCharsets.ISO_8859_1),
                    file.part(at + 8, (int) length));
            at += OVERHEAD + (int) length;
            if (checksum(chunk.type, chunk.body) != file.u32(at - 4)) {
                return new Png(List.copyOf(chunks), Optional.of(Message.of("image.damaged.checksum")));
            }
            chunks.add(chunk);
            if (chunk.type.equals("IEND")) {
                return new Png(List.copyOf(chunks), Optional.empty());
            }
        }
        return new Png(List.copyOf(chunks), Optional.of(EARLY_END));
    }

    static long checksum(String type, ByteRange body) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(body.array(), body.start(), body.length());
        return crc.getValue();
    }

    /// The body of the first chunk of a type.
    Optional<ByteRange> body(String type) {
        return chunks.stream().filter(c -> c.type.equals(type)).map(Chunk::body).findFirst();
    }

    /// The parts of the deflated rows.
    List<ByteRange> data() {
        return chunks.stream()
                .filter(c -> c.type.equals("IDAT"))
                .map(Chunk::body)
                .toList();
    }

    /// The deflated rows.
    byte[] packedRows() {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        data().forEach(part -> part.writeTo(rows));
        return rows.toByteArray();
    }

    /// The first chunk; the file must have one.
    Header header() {
        return new Header(chunks.getFirst().body);
    }

    Inspection inspect() {
        if (chunks.isEmpty() || !chunks.getFirst().type.equals("IHDR")) {
            return Damage.of(fault.orElse(Message.of("image.damaged.no-header")));
        }
        Header header = header();
        if (PixelLimit.isBeyond(header.width(), header.height())) {
            return new Inspection.TooLarge(header.width(), header.height());
        }
        if (!header.isDefined()) {
            return Damage.of(Message.of("image.damaged.no-png"));
        }
        if (fault.isPresent()) {
            return Damage.of(fault.get());
        }
        if (header.ink() == Ink.PALETTE && body("PLTE").filter(Png::isPalette).isEmpty()) {
            return Damage.of(Message.of("image.damaged.no-colours"));
        }
        if (!holds(header)) {
            return Damage.of(Message.of("image.damaged.few-pixels"));
        }
        ImageInfo info = info(header);
        boolean rearranged = header.isInterlaced() || info.orientation() != ExifOrientation.NONE;
        return rearranged && header.rowLength() * header.height() > PixelLimit.MOST_UNPACKED
                ? new Inspection.Unprintable(Message.of("image.large-png"), Message.of("image.large-png.hint.save"))
                : new Inspection.Printable(info);
    }

    private static boolean isPalette(ByteRange colours) {
        return colours.length() > 0 && colours.length() <= LARGEST_PALETTE && colours.length() % 3 == 0;
    }

    private boolean holds(Header header) {
        long packed = data().stream().mapToLong(ByteRange::length).sum();
        return packed * MOST_INFLATED >= header.rowLength() * header.height();
    }

    /// Whether a tRNS chunk has the length that the colour type requires (ISO/IEC 15948, 11.3.2.1).
    boolean fits(ByteRange transparency) {
        return switch (header().ink()) {
            case GREY -> transparency.length() == 2;
            case RGB -> transparency.length() == 6;
            case PALETTE ->
                transparency.length() <= body("PLTE").map(ByteRange::length).orElse(0) / 3;
            case GREY_ALPHA, RGB_ALPHA -> false;
        };
    }

    private ImageInfo info(Header header) {
        ExifOrientation orientation = body("eXIf").map(Exif::orientation).orElse(ExifOrientation.NONE);
        int width = (int) header.width();
        int height = (int) header.height();
        Colour colour = switch (header.ink()) {
            case GREY, GREY_ALPHA -> Colour.GREY;
            case PALETTE -> Colour.PALETTE;
            case RGB, RGB_ALPHA -> Colour.RGB;
        };
        return ImageInfo.ofStored(
                Format.PNG,
                width,
                height,
                orientation,
                colour,
                header.bits(),
                body("acTL").isPresent());
    }
}
