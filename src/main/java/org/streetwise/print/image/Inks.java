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
final class Inks {
    private Inks() {}

    /// Converts with the file's profile if it is sound, and otherwise as inks that each absorb their own light.
    ///
    /// @param stored the file's four bands
    static WritableRaster toRgb(Raster stored, Jpeg jpeg) {
        Raster inks = inks(stored, jpeg);
        Optional<byte[]> profile =
                jpeg.profile().filter(p -> Profile.isSound(p, "CMYK")).map(Octets::copy);
        return profile.flatMap(p -> byProfile(inks, p)).orElseGet(() -> plainly(inks));
    }

    /// The inks, from 0 for none to 255 for full.
    private static Raster inks(Raster stored, Jpeg jpeg) {
        // Adobe's programs store inverted values (Adobe Technical Note 5116, 18).
        boolean inverted = jpeg.segments().stream().anyMatch(Jpeg.Segment::isAdobe);
        boolean luminance = jpeg.segments().stream()
                .filter(Jpeg.Segment::isAdobe)
                .anyMatch(adobe -> adobe.head().u8(11) == 2);
        WritableRaster inks =
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
            inks.setPixels(0, y, stored.getWidth(), 1, row);
        }
        return inks;
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

    private static Optional<WritableRaster> byProfile(Raster inks, byte[] profile) {
        try {
            ICC_Profile[] profiles = {ICC_Profile.getInstance(profile), ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            return Optional.of(new ColorConvertOp(profiles, null).filter(inks, rgb(inks)));
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    private static WritableRaster plainly(Raster inks) {
        WritableRaster rgb = rgb(inks);
        int[] from = new int[inks.getWidth() * 4];
        int[] to = new int[inks.getWidth() * 3];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, inks.getWidth(), 1, from);
            for (int x = 0; x < inks.getWidth(); x++) {
                int light = 255 - from[x * 4 + 3];
                for (int k = 0; k < 3; k++) {
                    to[x * 3 + k] = ((255 - from[x * 4 + k]) * light + 127) / 255;
                }
            }
            rgb.setPixels(0, y, inks.getWidth(), 1, to);
        }
        return rgb;
    }

    private static WritableRaster rgb(Raster like) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, like.getWidth(), like.getHeight(), 3, null);
    }
}
