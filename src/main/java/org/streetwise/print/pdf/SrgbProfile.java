package org.streetwise.print.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The colours of sRGB (IEC 61966-2-1) as a display profile of ICC.1:2004-10, the newest version that PDF/A-2 allows.
/// It holds three primaries, adapted to D50 as profiles require, and a curve that all three share.
///
/// The JDK has such a profile too, but starts its drawing libraries to provide it. A report without pictures never
/// needs those.
final class SrgbProfile {
    private static final int HEADER = 128;
    /// X, Y and Z of the light D50, to which colours are adapted (7.2.16), in 65536ths.
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    /// Adapts daylight (D65) to D50 by the Bradford method (annex E).
    private static final double[] ADAPTATION = {
        1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316
    };
    /// The parametric curve (10.15, type 3): `((x + 0.055) / 1.055) ^ 2.4`, and `x / 12.92` below 0.04045. The first
    /// number is the function type in its two upper bytes, with two reserved bytes after it; the others are the
    /// parameters g, a, b, c and d.
    private static final double[] CURVE = {3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private record Tag(String name, byte[] content) {}

    private SrgbProfile() {}

    /// The profile's bytes, always the same.
    static byte[] bytes() {
        byte[] curve = numbers("para", fixed(CURVE));
        List<Tag> tags = List.of(
                new Tag("desc", text("sRGB")),
                new Tag("cprt", text("No copyright, use freely")),
                new Tag("wtpt", numbers("XYZ ", D50)),
                new Tag("chad", numbers("sf32", fixed(ADAPTATION))),
                new Tag("rXYZ", numbers("XYZ ", fixed(RED))),
                new Tag("gXYZ", numbers("XYZ ", fixed(GREEN))),
                new Tag("bXYZ", numbers("XYZ ", fixed(BLUE))),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve));
        return profile(tags);
    }

    /// The header (7.2), the table of tags (7.3) and their contents. Tags with the same content share it.
    private static byte[] profile(List<Tag> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        List<byte[]> contents = new ArrayList<>();
        ByteBuffer list = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
        int end = start;
        int at = start;
        for (Tag tag : tags) {
            if (contents.isEmpty() || contents.getLast() != tag.content()) {
                contents.add(tag.content());
                at = end;
                end += tag.content().length;
            }
            list.put(ascii(tag.name())).putInt(at).putInt(tag.content().length);
        }
        ByteBuffer out = ByteBuffer.allocate(end);
        out.putInt(end).putInt(0).putInt(0x04200000).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2004, 10, 1, 0, 0, 0}) {
            out.putShort((short) part);
        }
        out.put(ascii("acsp")).position(68);
        for (int part : D50) {
            out.putInt(part);
        }
        out.position(HEADER).put(list.array());
        contents.forEach(out::put);
        return out.array();
    }

    /// A text in one language (10.13).
    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        out.put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
        return out.put(ascii("enUS"))
                .putInt(letters.length)
                .putInt(28)
                .put(letters)
                .array();
    }

    /// A tag's type (10) and its numbers.
    private static byte[] numbers(String type, int[] parts) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * parts.length).put(ascii(type));
        out.putInt(0);
        for (int part : parts) {
            out.putInt(part);
        }
        return out.array();
    }

    private static int[] fixed(double[] numbers) {
        int[] parts = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            parts[i] = (int) Math.round(numbers[i] * 65536);
        }
        return parts;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
