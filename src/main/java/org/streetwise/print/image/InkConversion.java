package org.streetwise.print.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/// Converts the inks of a JPEG to RGB. PDF/A allows inks only with a printer's profile, and programs that show Word
/// files differ in how they show inks.
final class InkConversion {
    private InkConversion() {}

    /// Converts with the file's profile if it is sound, and otherwise as inks that each absorb their own light.
    ///
    /// @param stored the file's four bands
    static WritableRaster toRgb(Raster stored, Jpeg jpeg) {
        Raster conversion = conversion(stored, jpeg);
        Optional<byte[]> profile =
                jpeg.profile().filter(p -> Profile.isSound(p, "CMYK")).map(ByteRange::copy);
        return profile.flatMap(p -> byProfile(conversion, p)).orElseGet(() -> plainly(conversion));
    }

    /// The inks, from 0 for none to 255 for full.
    private static Raster conversion(Raster stored, Jpeg jpeg) {
        // Adobe's programs store inverted values (Adobe Technical Note 5116, 18).
        boolean inverted = jpeg.segments().stream().anyMatch(Jpeg.Segment::isAdobe);
        boolean luminance = jpeg.segments().stream()
                .filter(Jpeg.Segment::isAdobe)
                .anyMatch(adobe -> adobe.head().u8(11) == 2);
        WritableRaster conversion =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, stored.getWidth(), stored.getHeight(), 4, null);
        int[] row = new int[stored.getWidth() * 4];
        for (int y = 0; y < stored.getHeight(); y++) {
            stored.getPixels(0, y, stored.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += 4) {
                if (luminance) {
                    chroma(row, i);
                }
                if (inverted) {
                    for (int k = i; k < i + 4; k++) {
                        row[k] = 255 - row[k];
                    }
                }
            }
            conversion.setPixels(0, y, stored.getWidth(), 1, row);
        }
        return conversion;
    }

    /// Converts luminance and chroma to three inks (ITU-T T.871, clause 7).
    private static void chroma(int[] row, int at) {
        double luminance = row[at];
        double blue = row[at + 1] - 128;
        double red = row[at + 2] - 128;
        row[at] = clamp(luminance + 1.402 * red);
        row[at + 1] = clamp(luminance - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = clamp(luminance + 1.772 * blue);
    }

    private static int clamp(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private static Optional<WritableRaster> byProfile(Raster conversion, byte[] profile) {
        try {
            ICC_Profile[] profiles = {ICC_Profile.getInstance(profile), ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            return Optional.of(new ColorConvertOp(profiles, null).filter(conversion, rgb(conversion)));
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    private static WritableRaster plainly(Raster conversion) {
        WritableRaster rgb = rgb(conversion);
        int[] from = new int[conversion.getWidth() * 4];
        int[] to = new int[conversion.getWidth() * 3];
        for (int y = 0; y < conversion.getHeight(); y++) {
            conversion.getPixels(0, y, conversion.getWidth(), 1, from);
            for (int x = 0; x < conversion.getWidth(); x++) {
                int light = 255 - from[x * 4 + 3];
                for (int k = 0; k < 3; k++) {
                    to[x * 3 + k] = ((255 - from[x * 4 + k]) * light + 127) / 255;
                }
            }
            rgb.setPixels(0, y, conversion.getWidth(), 1, to);
        }
        return rgb;
    }

    private static WritableRaster rgb(Raster like) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, like.getWidth(), like.getHeight(), 3, null);
    }
}
