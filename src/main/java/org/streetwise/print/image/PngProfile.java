package org.streetwise.print.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.streetwise.print.image.Png.Chunk;
import org.streetwise.print.image.Png.Ink;

/// The meaning of a PNG's colours: a profile, or sRGB. The older chunks for gamma and primaries are left out, because
/// Word ignores them.
final class PngProfile {
    private static final int LARGEST = 4 << 20;
    private static final int LONGEST_NAME = 79;
    /// Replaces the profile's name, which can be the name of a person's computer.
    private static final byte[] NAME = "ICC\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final ByteRange NOTHING = ByteRange.of(new byte[0]);

    private PngProfile() {}

    static Optional<Chunk> of(Png png) {
        if (png.chunks().isEmpty()) {
            return Optional.empty();
        }
        String space = png.header().ink() == Ink.GREY || png.header().ink() == Ink.GREY_ALPHA ? "GRAY" : "RGB ";
        return png.body("iCCP")
                .flatMap(PngProfile::packed)
                .filter(packed -> isSound(packed, space))
                .map(packed -> new Chunk("iCCP", named(packed)))
                .or(() -> png.body("sRGB")
                        .filter(intent -> intent.length() == 1 && intent.u8(0) <= 3)
                        .map(intent -> new Chunk("sRGB", intent)));
    }

    /// The profile of a PNG that a [PngWriter] wrote, as it is embedded in other files.
    static Optional<byte[]> unpacked(Png png) {
        return png.body("iCCP")
                .flatMap(PngProfile::packed)
                .map(PngProfile::inflated)
                .map(ByteRange::copy);
    }

    /// The compressed profile, which follows its name and method (ISO/IEC 15948, 11.3.3.3).
    private static Optional<ByteRange> packed(ByteRange body) {
        for (int i = 1; i <= LONGEST_NAME; i++) {
            if (body.has(i, 2) && body.u8(i) == 0) {
                return body.u8(i + 1) == 0 ? Optional.of(body.from(i + 2)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static ByteRange named(ByteRange packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(NAME);
        packed.writeTo(out);
        return ByteRange.of(out.toByteArray());
    }

    private static boolean isSound(ByteRange packed, String space) {
        return Profile.isSound(inflated(packed), space);
    }

    /// An empty range if the profile is too large or damaged.
    private static ByteRange inflated(ByteRange packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 12];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed.array(), packed.start(), packed.length());
            while (!inflater.finished() && out.size() <= LARGEST) {
                int got = inflater.inflate(buffer);
                if (got == 0 && !inflater.finished()) {
                    return NOTHING;
                }
                out.write(buffer, 0, got);
            }
            return inflater.finished() ? ByteRange.of(out.toByteArray()) : NOTHING;
        } catch (DataFormatException e) {
            return NOTHING;
        }
    }
}
