package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    private final ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));

    @Test
    void isADisplayProfileOfThreeColours() {
        assertEquals(ICC_Profile.CLASS_DISPLAY, ours.getProfile().getProfileClass());
        assertEquals(ColorSpace.TYPE_RGB, ours.getType());
        assertEquals(3, ours.getNumComponents());
    }

    @Test
    void showsColoursAsTheJdksOwnProfileDoes() {
        ColorSpace jdks = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.02f, 0.5f, 0.9f}, {0.8f, 0.3f, 0.1f}}) {
            assertArrayEquals(jdks.toCIEXYZ(colour), ours.toCIEXYZ(colour), 0.002f);
        }
    }
}
