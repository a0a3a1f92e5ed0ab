package org.streetwise.print.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ImageSizeTest {
    @Test
    void aWideImageFillsTheWidth() {
        assertEquals(new ImageSize.Printed(360, 180), new ImageSize(2000, 1000).within(360, 300));
    }

    @Test
    void anUprightImageIsNoHigherThanTheRoom() {
        assertEquals(new ImageSize.Printed(150, 300), new ImageSize(1000, 2000).within(360, 300));
    }

    @Test
    void aSmallImageIsNotDrawnCoarserThan150PixelsAnInch() {
        assertEquals(new ImageSize.Printed(72, 48), new ImageSize(150, 100).within(360, 300));
    }
}
