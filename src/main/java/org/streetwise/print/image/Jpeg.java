package org.streetwise.print.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.image.ImageInfo.Colour;
import org.streetwise.print.image.ImageInfo.Format;

/// The segments of a JPEG file (ITU-T T.81, annex B), up to the end of its first image.
///
/// @param whole whether the file contains that end
record Jpeg(List<Segment> segments, boolean whole) {
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int APP0 = 0xE0;
    static final int APP1 = 0xE1;
    static final int APP2 = 0xE2;
    static final int APP14 = 0xEE;
    static final int APP15 = 0xEF;
    static final int COM = 0xFE;

    private static final int TEM = 0x01;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int MOST_SEGMENTS = 10_000;

    /// For each scan, a decoder processes all pixels once more. Cameras and editors write about ten.
    private static final int MOST_SCANS = 100;

    private static final Message EARLY_END = Message.of("image.damaged.early-end");

    /// @param head what its length covers, without the length itself
    /// @param data the coded data after the head of a scan; empty for any other segment
    record Segment(int marker, ByteRange head, ByteRange data) {
        boolean isFrame() {
            return marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != JPG && marker != DAC;
        }

        boolean isExif() {
            return marker == APP1 && head.startsWith("Exif\0\0");
        }

        boolean isProfile() {
            return marker == APP2 && head.startsWith("ICC_PROFILE\0");
        }

        /// Whether the image can be shown without the segment: APP0 to APP15 and COM.
        boolean isAdded() {
            return (marker >= APP0 && marker <= APP15) || marker == COM;
        }

        boolean isAdobe() {
            return marker == APP14 && head.startsWith("Adobe") && head.length() >= 12;
        }
    }

    static Jpeg of(ByteRange file) {
        List<Segment> segments = new ArrayList<>();
        int at = 2;
        while (segments.size() < MOST_SEGMENTS && file.u8(at) == 0xFF) {
            int marker = file.u8(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == EOI) {
                return new Jpeg(List.copyOf(segments), true);
            } else if (marker == TEM || (marker >= RST0 && marker <= RST7)) {
                at += 2;
            } else {
                int length = file.u16(at + 2);
                if (marker < 0xC0 || marker == SOI || length < 2 || !file.has(at + 2, length)) {
                    break;
                }
                int behind = at + 2 + length;
                int end = marker == SOS ? endOfScan(file, behind) : behind;
                segments.add(new Segment(marker, file.part(at + 4, length - 2), file.part(behind, end - behind)));
                at = end;
            }
        }
        return new Jpeg(List.copyOf(segments), false);
    }

    /// Where the next marker stands that is not part of coded data.
    private static int endOfScan(ByteRange file, int from) {
        int at = from;
        while (file.has(at, 2)) {
            if (file.u8(at) == 0xFF && isMarker(file.u8(at + 1))) {
                return at;
            }
            at++;
        }
        return file.length();
    }

    private static boolean isMarker(int second) {
        return second != 0 && second != 0xFF && (second < RST0 || second > RST7);
    }

    /// The segment with the image's header.
    private Optional<Segment> frame() {
        return segments.stream().filter(Segment::isFrame).findFirst();
    }

    /// The number of samples per pixel.
    int components() {
        return frame().map(frame -> frame.head.u8(5)).orElse(0);
    }

    /// The colour profile, assembled from its parts (ICC.1:2010, B.4); absent if parts are missing.
    Optional<ByteRange> profile() {
        List<Segment> parts = segments.stream()
                .filter(Segment::isProfile)
                .sorted(Comparator.comparingInt(part -> part.head.u8(12)))
                .toList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            ByteRange head = parts.get(i).head;
            if (head.u8(12) != i + 1 || head.u8(13) != parts.size()) {
                return Optional.empty();
            }
            head.from(14).writeTo(whole);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(ByteRange.of(whole.toByteArray()));
    }

    Inspection inspect() {
        Optional<Segment> frame = frame();
        long scans = segments.stream().filter(s -> s.marker == SOS).count();
        if (frame.isEmpty() || frame.get().head.length() < 6) {
            return Damage.of(whole ? Message.of("image.damaged.no-header") : EARLY_END);
        }
        int height = frame.get().head.u16(1);
        int width = frame.get().head.u16(3);
        if (PixelLimit.isBeyond(width, height)) {
            return new Inspection.TooLarge(width, height);
        }
        if (!isOrdinary(frame.get()) || scans > MOST_SCANS) {
            return new Inspection.Unprintable(
                    Message.of("image.jpeg-of-a-kind"), Message.of("image.jpeg-of-a-kind.hint.save"));
        }
        if (width == 0 || height == 0) {
            return Damage.of(Message.of("image.damaged.no-size"));
        }
        return whole && scans > 0 && holds(width, height)
                ? new Inspection.Printable(info(frame.get(), width, height))
                : Damage.of(EARLY_END);
    }

    /// Whether the image is baseline, extended or progressive, Huffman-coded, with eight bits. PDF's DCTDecode and
    /// programs that show Word files accept these.
    private static boolean isOrdinary(Segment frame) {
        int components = frame.head.u8(5);
        return frame.marker <= 0xC2
                && frame.head.u8(0) == 8
                && (components == 1 || components == 3 || components == 4)
                && frame.head.length() >= 6 + 3 * components;
    }

    /// Whether the coded data are long enough for this many pixels: each block of 8 × 8 takes at least one bit.
    private boolean holds(int width, int height) {
        long blocks = (width + 7L) / 8 * ((height + 7L) / 8);
        long coded = segments.stream()
                .filter(s -> s.marker == SOS)
                .mapToLong(s -> s.data.length())
                .sum();
        return coded * 8 >= blocks;
    }

    private ImageInfo info(Segment frame, int width, int height) {
        ExifOrientation orientation = segments.stream()
                .filter(Segment::isExif)
                .findFirst()
                .map(exif -> Exif.orientation(exif.head.from(6)))
                .orElse(ExifOrientation.NONE);
        Colour colour = switch (frame.head.u8(5)) {
            case 1 -> Colour.GREY;
            case 3 -> Colour.RGB;
            default -> Colour.CMYK;
        };
        return ImageInfo.ofStored(Format.JPEG, width, height, orientation, colour, 8, false);
    }
}
