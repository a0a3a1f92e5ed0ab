package org.streetwise.print.house;

import java.util.function.DoubleUnaryOperator;
import org.streetwise.print.style.Colour;

/// Changes the lightness of a colour and keeps its hue and saturation (HSL).
final class Luminance {
    private Luminance() {}

    /// @param change of the luminance, from 0 to 1
    static Colour changed(Colour colour, DoubleUnaryOperator change) {
        double red = colour.red() / 255.0;
        double green = colour.green() / 255.0;
        double blue = colour.blue() / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double light = (most + least) / 2;
        double wanted = Math.clamp(change.applyAsDouble(light), 0, 1);
        double spread = most - least;
        double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
        double reach = saturation * (1 - Math.abs(2 * wanted - 1));
        return new Colour(channel(red, least, spread, wanted, reach) << 16
                | channel(green, least, spread, wanted, reach) << 8
                | channel(blue, least, spread, wanted, reach));
    }

    /// Keeps a channel's relative position between the smallest and the largest of the three.
    private static int channel(double value, double least, double spread, double light, double reach) {
        double place = spread == 0 ? 0.5 : (value - least) / spread;
        return (int) Math.round(255 * (light - reach / 2 + place * reach));
    }
}
